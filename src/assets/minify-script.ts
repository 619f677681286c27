import { transform } from 'esbuild';
import { TARGET } from './bundle-assets.ts';

/** A module of another project as it is, but in fewer bytes. */
export async function minifyScript(script: string): Promise<string> {
  const { code } = await transform(script, { minify: true, format: 'esm', target: TARGET, charset: 'utf8' });
  return code;
}
