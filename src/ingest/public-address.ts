import ipaddr from 'ipaddr.js';

type IPv4 = InstanceType<typeof ipaddr.IPv4>;
type IPv6 = InstanceType<typeof ipaddr.IPv6>;

/** IANA's IPv4 Special-Purpose Address Registry, multicast and reserved space. */
const SPECIAL_IPV4: readonly string[] = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by a provider's customers
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local; clouds tell secrets at 169.254.169.254
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
];

/** All of IPv6 that is given out as global unicast; what stands outside is special or given to nobody. */
const GLOBAL_IPV6 = '2000::/3';

/** IANA's IPv6 Special-Purpose Address Registry within global unicast. */
const SPECIAL_IPV6: readonly string[] = [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
];

/** IPv6 networks whose addresses stand for IPv4 ones, and the byte at which these begin. */
const EMBEDDING: readonly (readonly [network: string, byte: number])[] = [
  ['::ffff:0:0/96', 12], // e.g. ::ffff:10.0.0.1
  ['64:ff9b::/96', 12], // translated, e.g. 64:ff9b::10.0.0.1
  ['2002::/16', 2], // 6to4, e.g. 2002:a00:1::
];

/** Whether an IP address belongs to the public internet: neither of a special purpose nor standing for one that is. */
export function isPublicAddress(address: string): boolean {
  const plain = address.includes(':') ? inHexadecimal(address) : address;
  if (plain === null || !ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.parse(plain);
  return parsed.kind() === 'ipv4' ? isPublicIPv4(parsed as IPv4) : isPublicIPv6(parsed as IPv6);
}

/** ipaddr.js takes `::8.8.8.8` for `::ffff:8.8.8.8`. Null for what is no address of the whole net, those with a zone among them. */
function inHexadecimal(address: string): string | null {
  const url = `http://[${address}]/`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : null;
}

function isPublicIPv4(address: IPv4): boolean {
  return !SPECIAL_IPV4.some((network) => address.match(ipaddr.IPv4.parseCIDR(network)));
}

function isPublicIPv6(address: IPv6): boolean {
  const within = (network: string) => address.match(ipaddr.IPv6.parseCIDR(network));
  const embedding = EMBEDDING.find(([network]) => within(network));
  if (embedding !== undefined) {
    return isPublicIPv4(new ipaddr.IPv4(address.toByteArray().slice(embedding[1], embedding[1] + 4)));
  }
  return within(GLOBAL_IPV6) && !SPECIAL_IPV6.some(within);
}
