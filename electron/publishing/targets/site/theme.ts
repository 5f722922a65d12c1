import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SafeHtml } from '@shared/article/publish/safe-html';
import { isolateRuns } from '@shared/article/publish/isolate-runs';
import { scriptJson, type LinkedData } from '@shared/article/publish/linked-data';
import { Liquid } from 'liquidjs';

export type TemplateName = 'article' | 'category' | 'home';

/** The look of the site: templates, and files that are copied as they are. */
export interface Theme {
  readonly render: (template: TemplateName, view: object) => string;
  /** The one script of every page. */
  readonly script: SafeHtml;
  /** What the page's security policy allows: this script and no other. */
  readonly scriptHash: string;
  readonly files: readonly ThemeFile[];
}

export interface ThemeFile {
  /** Path below the theme's folder, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

function createTemplates(folder: string): Liquid {
  const templates = new Liquid({
    root: folder,
    extname: '.liquid',
    cache: true,
    outputEscape: 'escape',
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
  });
  templates.registerFilter('markup', {
    raw: true,
    handler: (value: unknown) => {
      if (value instanceof SafeHtml) return value.toString();
      throw new TypeError('Only markup that was escaped by us goes into a page as it is');
    },
  });
  templates.registerFilter('runs', {
    raw: true,
    handler: (text: unknown) => isolateRuns(String(text)).toString(),
  });
  templates.registerFilter('script_json', {
    raw: true,
    handler: (data: LinkedData) => scriptJson(data).toString(),
  });
  return templates;
}

function readFiles(folder: string): readonly ThemeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      name: path.relative(folder, file).split(path.sep).join('/'),
      bytes: readFileSync(file),
    }));
}

/** Reads a theme whole: `templates`, `files` (copied to the site) and `theme-switch.js`. */
export function openTheme(folder: string): Theme {
  const templates = createTemplates(path.join(folder, 'templates'));
  const script = `\n${readFileSync(path.join(folder, 'theme-switch.js'), 'utf8')}`;
  return {
    render: (template, view) => templates.renderFileSync(template, view) as string, // sync: no promise
    script: SafeHtml.trusted(script),
    scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
    files: readFiles(path.join(folder, 'files')),
  };
}
