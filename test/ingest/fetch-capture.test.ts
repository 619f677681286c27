import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchCapture } from '../../src/ingest/fetch-capture.ts';
import { FetchError } from '../../src/ingest/fetch-error.ts';
import { isPublicAddress } from '../../src/ingest/public-address.ts';

const LIMITS = { maxBytes: 1000, maxMilliseconds: 600_000, maxRedirects: 2, isAllowed: () => true };
const GZIP = { 'content-encoding': 'gzip' };
let server: Server | undefined;

async function serve(listener: RequestListener): Promise<string> {
  const made = createServer(listener);
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}/`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('fetchCapture', () => {
  it('brings the bytes, the address after redirects and the media type', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/page' }).end();
      else response.writeHead(200, { 'content-type': 'Text/HTML; charset=gbk' }).end('abc');
    });
    const capture = await fetchCapture(url, LIMITS);
    expect(new TextDecoder().decode(capture.bytes)).toBe('abc');
    expect(capture).toMatchObject({ url: `${url}page`, type: 'text/html' });
  });

  it.each([
    ['too large', (r) => r.end('x'.repeat(2000)), 'larger than 1000 bytes'],
    ['not found', (r) => r.writeHead(404).end(), 'status 404'],
    ['a circle of redirects', (r) => r.writeHead(302, { location: '/' }).end(), 'more than 2 redirects'],
    ['broken off', (r) => r.writeHead(200, { 'content-length': '100' }).write('x', () => r.destroy()), 'broke off'],
    [
      'a redirect to a file',
      (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'neither http nor https',
    ],
    ['a redirect to nowhere', (r) => r.writeHead(302).end(), 'does not say where to'],
    ['a redirect to an empty address', (r) => r.writeHead(302, { location: ' ' }).end(), 'does not say where to'],
    ['a redirect to no address', (r) => r.writeHead(302, { location: 'http://[bad' }).end(), 'no web address'],
    [
      'a redirect to a long address',
      (r) => r.writeHead(302, { location: `/${'x'.repeat(9000)}` }).end(),
      '9001 characters',
    ],
    ['a redirect to another user', (r) => r.writeHead(302, { location: 'http://a:b@c.cn/' }).end(), 'user name'],
    ['no HTTP', (r) => r.socket?.end('hello\r\n\r\n'), 'could not be fetched'],
    [
      'a header with an escape',
      (r) => r.socket?.end('HTTP/1.1 302 x\r\nlocation: /\u0007\r\n\r\n'),
      'could not be fetched',
    ],
    ['without content', (r) => r.writeHead(204).end(), 'status 204'],
    ['a part', (r) => r.writeHead(206).end('x'), 'status 206'],
    ['empty', (r) => r.end(), 'empty page'],
    ['endless', (r) => void setInterval(() => r.write('x'.repeat(300)), 5).unref(), 'larger than 1000 bytes'],
    ['packed a thousandfold', (r) => r.writeHead(200, GZIP).end(gzipSync('x'.repeat(1e6))), 'larger than 1000 bytes'],
    ['packed and broken', (r) => r.writeHead(200, GZIP).end('no gzip'), 'broke off'],
    ['packed otherwise', (r) => r.writeHead(200, { 'content-encoding': 'zstd' }).end('x'), 'packed as "zstd"'],
  ] as [string, (response: Parameters<RequestListener>[1]) => void, string][])(
    'refuses what is %s',
    async (_, answer, message) => {
      const url = await serve((_request, response) => answer(response));
      const error = await fetchCapture(url, LIMITS).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(FetchError);
      expect((error as FetchError).message).toContain(message);
    },
  );

  it.each([
    ['answer', () => undefined],
    ['end', (r) => r.write('x')],
  ] as [string, (response: Parameters<RequestListener>[1]) => void][])('waits no longer to %s', async (end, answer) => {
    const url = await serve((_request, response) => answer(response));
    const reading = fetchCapture(url, { ...LIMITS, maxMilliseconds: 2000 });
    await expect(reading).rejects.toThrow(`did not ${end} within 2000 ms`);
  });

  it.each([
    ['gzip', gzipSync('abc')],
    ['deflate', deflateSync('abc')],
    ['br', brotliCompressSync('abc')],
  ])('unpacks what a server packed as %s', async (packing, body) => {
    const url = await serve((_request, response) => response.writeHead(200, { 'content-encoding': packing }).end(body));
    expect(String(Buffer.from((await fetchCapture(url, LIMITS)).bytes))).toBe('abc');
  });

  it('follows an address that stands in UTF-8', async () => {
    const url = await serve((request, response) => {
      const location = Buffer.from('/年报').toString('latin1');
      if (request.url === '/') response.writeHead(302, { location }).end();
      else response.end(request.url);
    });
    expect((await fetchCapture(url, LIMITS)).url).toBe(`${url}%E5%B9%B4%E6%8A%A5`);
  });

  it('follows no redirect to an address that is not allowed', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: 'http://127.0.0.2/' }).end());
    const limits = { ...LIMITS, isAllowed: (address: string) => address === '127.0.0.1' };
    await expect(fetchCapture(url, limits)).rejects.toThrow('127.0.0.2 is not an address of the public internet');
  });

  it('asks no address but public ones, whether by number, by name or by redirect', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked++;
      response.end('secret');
    });
    const { isAllowed: _, ...guarded } = LIMITS;
    await expect(fetchCapture(url, guarded)).rejects.toThrow('not an address of the public internet');
    await expect(fetchCapture(url.replace('127.0.0.1', 'localhost'), guarded)).rejects.toThrow('public internet');
    await expect(fetchCapture(url.replace('127.0.0.1', '[::ffff:127.0.0.1]'), guarded)).rejects.toThrow(
      'public internet',
    );
    expect(asked).toBe(0);
  });
});

describe('isPublicAddress', () => {
  it.each(
    `0.0.0.0 0.1.2.3 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1
    192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1 192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1
    239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::8.8.8.8 ::a00:1 ::ffff:10.0.0.1 ::ffff:7f00:1 ::ffff:0:8.8.8.8 64:ff9b::10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1
    100:0:0:1::1 1::1 2001::1 2001:2::1 2001:10::1 2001:20::1 2001:1ff::1 2001:db8::1 2002:a00:1:: 2002:7f00:1::1 2620:4f:8000::1 3fff::1
    3fff:fff::1 4000::1 5f00::1 fc00::1 fdff::1 fe80::1 fe80::1%eth0 2606:4700::1%eth0 fec0::1 ff02::1 x 8.8.8.8.8`.split(
      /\s+/,
    ),
  )('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(
    `8.8.8.8 1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 192.0.1.0 198.17.255.255 198.20.0.0
    223.255.255.255 2001:200::1 2001:4860:4860::8888 2002:808:808::1 ::ffff:8.8.8.8 64:ff9b::8.8.8.8 2606:4700::1111 240e::1 2408::1
    3fff:1000::1`.split(/\s+/),
  )('allows %s', (address) => expect(isPublicAddress(address)).toBe(true));
});
