import type { GrowthInput } from './growth-input.ts';

/** Formats that have inputs, each in a file beside this one. */
export const GROWTH_FORMATS = ['html', 'mhtml', 'markdown', 'text', 'docx', 'pdf'] as const;

/** The inputs of a format. */
export async function loadInputs(format: string): Promise<readonly GrowthInput[]> {
  const { INPUTS } = (await import(`./${format}.ts`)) as { INPUTS: readonly GrowthInput[] };
  return INPUTS;
}
