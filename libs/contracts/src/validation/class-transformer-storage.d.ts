/** class-transformer keeps the types of nested fields here, and exports it nowhere else. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: {
    findTypeMetadata(
      target: new () => object,
      propertyName: string,
    ): { readonly typeFunction: () => new () => object } | undefined;
  };
}
