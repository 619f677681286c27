/** An input whose size can be chosen: what it is called, and a capture of about so many bytes. */
export interface GrowthInput {
  readonly file: string;
  readonly shape: 'nested' | 'long' | 'wide' | 'other';
  readonly name: string;
  readonly make: (bytes: number) => Uint8Array | Promise<Uint8Array>;
}
