import path from 'node:path';
import { parseArgs } from 'node:util';
import { auditVerify } from './audit-verify';
import { importFile } from './import-file';
import { failed, render, type CommandAnswer } from './render';

const help = `Tahrir on the command line

  npm run -s cli -- render STORY.json --site DIR [--theme DIR]
      Writes a story as a page into the site folder DIR, with the section and
      front pages that list it, and prints the page's path.
  npm run -s cli -- import FILE [--json]
      Reads a .docx, .html, .txt or .md file as a story and prints its text; with
      --json, { "document", "text", "warnings" }.
  npm run -s cli -- audit verify NEWSROOM
      Holds the record of who did what, and every draft's log, of the newsroom in
      the folder NEWSROOM against their chains; fails when anything was changed.
  npm run -s cli -- --help

STORY.json:
  {
    "newsroom":  { "name", "brand", "siteUrl", "about"?, "zone"?, "logo"?, "newsletterUrl"? },
    "lists":     { "categories": [{ "id", "name", "slug", "parent"? }], "tags"?: [{ "id", "name" }] },
    "document":  the story, as the editor stores it,
    "publishedAt"?, "updatedAt"?: "2026-11-23T09:40:00+03:00" (now when left out),
    "published"?: [{ "article", "document", "publishedAt", "updatedAt"? }]   stories that are out already,
    "media"?:    { "<sha256>": { "file", "type", "width", "height" } }      paths from STORY.json
  }
The pages that list stories know only those of the file. An example:
tests/fixtures/harbour-library.json`;

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  site: { type: 'string' },
  theme: { type: 'string' },
} as const;

function readArguments(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Built, this file is two folders below the project, beside the assets. */
const themeOfTheHouse = path.join(import.meta.dirname, '..', '..', 'assets', 'site');

async function answer(words: readonly string[]): Promise<CommandAnswer> {
  const read = readArguments(words);
  if (typeof read === 'string') return failed(`${read}\n\n${help}`);
  const { values, positionals } = read;
  const [verb, storyFile] = positionals;
  if (values.help === true || words.length === 0) return { code: 0, out: help, error: '' };
  if (verb === 'import') {
    if (storyFile === undefined) return failed(`import needs a file\n\n${help}`);
    return importFile({ file: storyFile, json: values.json === true });
  }
  if (verb === 'audit') {
    const [, act, newsroom] = positionals;
    if (act !== 'verify' || newsroom === undefined)
      return failed(`audit verify needs a newsroom's folder\n\n${help}`);
    return auditVerify(newsroom);
  }
  if (verb !== 'render') return failed(`There is no command ${verb ?? ''}\n\n${help}`);
  if (storyFile === undefined || values.site === undefined)
    return failed(`render needs a story file and --site DIR\n\n${help}`);
  return render({ storyFile, site: values.site, themeFolder: values.theme ?? themeOfTheHouse });
}

void answer(process.argv.slice(2)).then(({ code, out, error }) => {
  if (out !== '') process.stdout.write(`${out}\n`);
  if (error !== '') process.stderr.write(`${error}\n`);
  process.exitCode = code;
});
