import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { auditVerify } from '../../../../electron/cli/audit-verify';
import { firstTampered, wholeAudit } from '../../../../shared/newsroom/audit';
import { writeAuditCsv } from '../../../../shared/newsroom/write-audit';
import { approveDraft, returnDraft, submitDraft } from '../../../fixtures/decisions';
import { foundTestDesk, sitDown, type, writeCompleteDraft } from '../../../fixtures/test-desk';

const page = { before: null, limit: 100 };

async function busyDesk() {
  const test = await foundTestDesk('journalist');
  const draft = await writeCompleteDraft(test.desk);
  await submitDraft(test.desk, draft);
  sitDown(test.desk, 'editor');
  await returnDraft(test.desk, { draft, reason: 'ينقصه مصدر ثان' });
  await submitDraft(test.desk, draft);
  await approveDraft(test.desk, draft);
  return { ...test, draft };
}

it('writes down who decided what, on which version, why, and never the words', async () => {
  const { desk, draft } = await busyDesk();
  const rows = desk.audit.list({ ...wholeAudit, draft }, page);
  expect(rows.map(({ act, role, from, to }) => [act, role, from, to])).toEqual([
    ['approve', 'editor', 'submitted', 'approved'],
    ['submit', 'editor', 'returned', 'submitted'],
    ['return', 'editor', 'submitted', 'returned'],
    ['submit', 'journalist', 'draft', 'submitted'],
    ['create', 'journalist', null, null],
  ]);
  expect(rows[2]?.reason).toBe('ينقصه مصدر ثان');
  expect(rows[0]?.version).toBe(desk.log.head(draft)?.version);
  expect(rows[0]?.content).toBe(desk.log.head(draft)?.review.content);
  expect(JSON.stringify(desk.audit.all())).not.toContain('المنارة');
});

it('writes down that a letter voided an approval', async () => {
  const { desk, draft } = await busyDesk();
  await type(desk, draft, (change) => change.insert(2, change.doc.type.schema.text('و')));
  const [newest] = desk.audit.list({ ...wholeAudit, draft }, page);
  expect(newest).toMatchObject({ act: 'void', from: 'approved', to: 'submitted' });
});

it('finds what somebody did, and when', async () => {
  const { desk, draft } = await busyDesk();
  const returned = desk.audit.list({ ...wholeAudit, act: 'return' }, page);
  expect(returned).toHaveLength(1);
  expect(desk.audit.list({ ...wholeAudit, draft, until: 0 }, page)).toEqual([]);
  const [newest] = desk.audit.list(wholeAudit, { before: null, limit: 1 });
  expect(desk.audit.list(wholeAudit, { before: newest?.place ?? 0, limit: 1 })[0]?.place).toBe(
    (newest?.place ?? 0) - 1,
  );
});

it('lets nobody change or take away a row', async () => {
  const { folder, close } = await busyDesk();
  await close();
  const database = new DatabaseSync(path.join(folder, 'newsroom.db'));
  expect(() => database.exec("UPDATE audit SET reason = 'x'")).toThrow('never changes');
  expect(() => database.exec('DELETE FROM audit')).toThrow('never goes');
  database.close();
});

it.each([
  ["UPDATE audit SET reason = 'لا سبب' WHERE act = 'return'", 'row'],
  ['UPDATE audit SET at = at + 1 WHERE place = 2', 'row 2 '],
  ['DELETE FROM audit WHERE place = 3', 'row 3 '],
  ["UPDATE entry SET author = 'somebody' WHERE version = 2", 'entry 2 '],
])('notices that somebody tampered: %s', async (sql, says) => {
  const { folder, close, desk } = await busyDesk();
  expect(firstTampered(desk.audit.all(), desk.digest)).toBeNull();
  await close();
  expect(auditVerify(folder)).toMatchObject({ code: 0, error: '' });
  const file = path.join(folder, 'newsroom.db');
  const database = new DatabaseSync(file);
  database.exec(
    'DROP TRIGGER audit_never_changes; DROP TRIGGER audit_never_goes; DROP TRIGGER entry_never_changes',
  );
  database.exec(sql);
  database.close();
  const { code, error } = auditVerify(folder);
  expect(code).not.toBe(0);
  expect(error).toContain(says);
});

it('writes a spreadsheet in which no reason is a formula', async () => {
  const { desk, draft } = await busyDesk();
  await returnDraft(desk, { draft, reason: '=HYPERLINK("https://x.example", "a, b")' });
  const csv = writeAuditCsv(desk.audit.list({ ...wholeAudit, draft }, page));
  expect(csv).toContain(`"'=HYPERLINK(""https://x.example"", ""a, b"")"`);
});
