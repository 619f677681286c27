import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../scripts/support/allowed-host.ts';
import { type StaticServer, startStaticServer } from '../../scripts/support/static-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'nianbao-serve-'));
const folder = path.join(root, 'site');
let server: StaticServer;
let based: StaticServer;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'reports/年'), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'site-secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), 'home');
  writeFileSync(path.join(folder, '404.html'), 'missing');
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'a b.txt'), 'spaced');
  writeFileSync(path.join(folder, 'reports/index.html'), 'list');
  writeFileSync(path.join(folder, 'reports/年/index.html'), 'year');
  writeFileSync(path.join(folder, 'data.bin'), Buffer.alloc(3_000_000, 'x'));
  server = await startStaticServer({ folder });
  based = await startStaticServer({ folder, base: '/sub/' });
});
afterAll(async () => {
  await Promise.all([server.close(), based.close()]);
  rmSync(root, { recursive: true, force: true });
});

/** Sends bytes as they are and gives back what comes until the connection ends. */
function raw(request: string, to = server): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(to.url).port), '127.0.0.1', () => socket.write(request));
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
  });
}

async function ask(target: string, { method = 'GET', headers = '', host = 'localhost', to = server } = {}) {
  const text = await raw(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`, to);
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: body.join('\r\n\r\n') };
}

describe('the server', () => {
  it.each([
    ['/', 200, 'home'],
    ['/?a=/../x', 200, 'home'],
    ['/a%20b.txt', 200, 'spaced'],
    ['/reports/%E5%B9%B4/', 200, 'year'],
    ['/empty.txt', 200, ''],
    ['/none', 404, 'missing'],
    ['/%', 400, ''],
    ['/%ff', 400, ''],
    ['/%00', 400, ''],
    ['/..%2fsecret.txt', 404, ''],
    ['/../secret.txt', 404, ''],
    ['/..%2fsite-secret.txt', 404, ''],
    ['/reports/%2e%2e/%2e%2e/secret.txt', 404, ''],
    ['//host/x', 404, ''],
    ['//', 200, 'home'],
    [`/${'x'.repeat(5000)}`, 404, ''],
    [`/${'x'.repeat(100_000)}`, 431, ''],
    ['*', 404, ''],
    ['http://elsewhere/', 404, ''],
  ])('answers %s with %i', async (target, status, body) => {
    const answer = await ask(target);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(body);
    expect(answer.body).not.toContain('secret');
  });

  it.each([
    'bytes=5-2',
    'bytes=-',
    'bytes=99999999-',
    'bytes=0-99999999999999999999',
    'bytes=-5',
    'bytes=1-2,0-1',
    'x',
    'bytes=a-b',
  ])('sends the whole file when asked for %s', async (range) => {
    const { status, body } = await ask('/data.bin', { headers: `Range: ${range}\r\n` });
    expect([status, body.length]).toEqual([200, 3_000_000]);
  });

  it('answers HEAD without a body and no other method', async () => {
    const head = await ask('/data.bin', { method: 'HEAD' });
    expect([head.status, head.body, /content-length: (\d+)/i.exec(head.head)?.[1]]).toEqual([200, '', '3000000']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect([method, (await ask('/', { method })).status]).toEqual([method, 405]);
    }
  });

  it('leads to the address of a folder, with the base and the query', async () => {
    const { status, head } = await ask('/sub/reports/%E5%B9%B4?q=1', { to: based });
    expect([status, /location: (.*)/i.exec(head)?.[1]]).toEqual([302, '/sub/reports/%E5%B9%B4/?q=1']);
    expect((await ask('/', { to: based })).head).toMatch(/location: \/sub\//i);
    expect((await ask('/reports/', { to: based })).status).toBe(404);
    expect((await ask('/sub//reports', { to: based })).head).toMatch(/location: \/sub\/reports\//i);
  });

  it.each(['evil.example', 'evil.example:80', 'localhost.evil.example', 'a@localhost', 'localhost/x', '', '10.0.0.1'])(
    'refuses the host %j',
    async (host) => expect((await ask('/', { host })).status).toBeGreaterThanOrEqual(400),
  );

  it('survives clients that are slow, break off or speak no HTTP', async () => {
    await Promise.all([
      raw('GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello GET'),
      raw('\u0000\u0001\r\n\r\n'),
      raw('GET / HTTP/1.1\r\n\r\n'),
      ...Array.from(
        { length: 20 },
        () =>
          new Promise<void>((resolve) => {
            const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
            socket.write('GET /data.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
            socket.once('data', () => socket.destroy());
            socket.on('close', () => resolve());
          }),
      ),
    ]);
    expect((await ask('/')).status).toBe(200);
  });
});

describe('isAllowedHost', () => {
  it.each([
    ['localhost:4321', 'localhost', true],
    ['LocalHost.', 'localhost', true],
    ['127.0.0.1:1', 'localhost', true],
    ['[::1]:1', 'localhost', true],
    ['192.168.1.5', 'localhost', false],
    ['192.168.1.5:80', '0.0.0.0', true],
    ['[fd00::5]', '::', true],
    ['evil.example', '0.0.0.0', false],
    ['box.lan:4321', 'box.lan', true],
    ['192.168.1.5', '192.168.1.5', true],
    ['[fd00::5]', 'fd00:0::5', true],
    [undefined, 'localhost', false],
  ])('%s where it listens on %s: %s', (header, listens, allowed) => {
    expect(isAllowedHost(header, listens)).toBe(allowed);
  });
});
