/** The text of a query, as it is in its file, comments and all. */
declare module '*.graphql?raw' {
  const text: string
  export default text
}
