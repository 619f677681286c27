// Plain JavaScript: it is what makes TypeScript readable in a worker thread, where tsx's own --import does nothing.
import { register } from 'tsx/esm/api';

register();

/**
 * Calls one function of a TypeScript module of this folder.
 * @param {{ module: string, name: string, task: unknown }} call
 */
export async function call({ module, name, task }) {
  const functions = await import(module);
  try {
    return await functions[name](task);
  } catch (error) {
    const { packError } = await import('./carry-error.ts');
    throw packError(error);
  }
}
