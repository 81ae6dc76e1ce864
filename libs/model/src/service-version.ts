/** Version of the product as in package.json; a spec holds the two together. */
export const SERVICE_VERSION = '0.1.0';
