declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified …` pairs, parted by `|`. */
  const pairs: string;
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default pairs;
}
