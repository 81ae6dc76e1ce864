/** The files of class-validator one by one; its types stand in one place for all of them. */
declare module 'class-validator/cjs/*' {
  export * from 'class-validator';
}
