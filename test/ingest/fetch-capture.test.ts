import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchCapture, isPublicAddress } from '../../src/ingest/fetch-capture.ts';

const LIMITS = { maxBytes: 1000, maxMilliseconds: 500, maxRedirects: 2, isAllowed: () => true };
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
    ['too slow', () => undefined, 'did not answer within 500 ms'],
    ['not found', (r) => r.writeHead(404).end(), 'status 404'],
    ['a circle of redirects', (r) => r.writeHead(302, { location: '/' }).end(), 'more than 2 redirects'],
    ['broken off', (r) => r.writeHead(200, { 'content-length': '100' }).write('x', () => r.destroy()), 'broke off'],
    [
      'a redirect to a file',
      (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'neither http nor https',
    ],
  ] as [string, (response: Parameters<RequestListener>[1]) => void, string][])(
    'refuses what is %s',
    async (_, answer, message) => {
      const url = await serve((_request, response) => answer(response));
      await expect(fetchCapture(url, LIMITS)).rejects.toThrow(message);
    },
  );

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
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '169.254.169.254',
    '::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '0.0.0.0',
    '100.64.0.1',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['8.8.8.8', '2001:4860:4860::8888'])('allows %s', (address) => expect(isPublicAddress(address)).toBe(true));
});
