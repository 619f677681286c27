// Plain JavaScript: it is what makes TypeScript readable in a process or thread, where tsx's own --import does nothing.

let readable = false;

/**
 * Loads a module by its address; tsx, which takes longer to start than most modules, only where it is TypeScript.
 * @param {string} module
 */
export async function loadModule(module) {
  if (!readable && /\.tsx?$/.test(module)) {
    readable = true;
    const { register } = await import('tsx/esm/api');
    register();
  }
  return import(module);
}
