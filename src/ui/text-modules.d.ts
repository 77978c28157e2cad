/** Style sheets that the bundler gives as text. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the bundler's text loader exports the file as the default
  export default text;
}
