import module from 'node:module';

/**
 * Stack traces go on naming our sources where Node was told to (`--enable-source-maps`); reading the maps of a thousand
 * files of others, which nobody looks at, took a good part of the start. Only for what is loaded after this.
 */
export function mapOnlyOwnSources(): void {
  if (process.sourceMapsEnabled && 'setSourceMapsSupport' in module)
    module.setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
}
