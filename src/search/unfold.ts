/** The bytes that a response holds compressed by gzip. */
export async function unfold(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (response.body === null) throw new Error(`${response.url}: empty`);
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
