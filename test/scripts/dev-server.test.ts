import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startDevServer } from '../../scripts/support/dev-server.ts';

it('asks for patience until the first site is there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-dev-'));
  const server = await startDevServer({ folder, base: '/', host: '127.0.0.1', port: 0 });
  try {
    const waiting = await fetch(server.url);
    expect(waiting.status).toBe(503);
    expect(waiting.headers.get('refresh')).toBe('2');
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>x</title><body>站</body>');
    const built = await fetch(server.url);
    expect(built.status).toBe(200);
    expect(await built.text()).toContain('站');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
