import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** For each thread, before it loads anything else: what follows is loaded sooner from the second start on. */
export function startQuickly(): void {
  mapOnlyOwnSources();
  keepCompiledCode();
}

/**
 * Stack traces go on naming our sources where Node was told to (`--enable-source-maps`); reading the maps of a thousand
 * files of others, which nobody looks at, took a good part of the start. Only for what is loaded after this.
 */
function mapOnlyOwnSources(): void {
  if (process.sourceMapsEnabled && 'setSourceMapsSupport' in module)
    module.setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
}

/** Not the system's temporary folder, Node's own choice: what others may write there would run here. */
const COMPILED = new URL('../../../../node_modules/.cache/holdpoint-screener', import.meta.url);

/**
 * Node keeps what it compiled, here or in the folder that `NODE_COMPILE_CACHE` names; `NODE_DISABLE_COMPILE_CACHE=1` turns it
 * off. Where nothing may be written, all is compiled anew.
 */
function keepCompiledCode(): void {
  if ('enableCompileCache' in module) module.enableCompileCache(fileURLToPath(COMPILED));
}
