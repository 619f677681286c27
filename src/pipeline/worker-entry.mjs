// Plain JavaScript: a worker thread starts with it.
import { loadModule } from '../load/load-module.mjs';

/**
 * Calls one function of a module; `errors` is the module that packs what it throws.
 * @param {{ module: string, errors: string, name: string, task: unknown }} call
 */
export async function call({ module, errors, name, task }) {
  const functions = await loadModule(module);
  try {
    return await functions[name](task);
  } catch (error) {
    const { packError } = await loadModule(errors);
    throw packError(error);
  }
}
