import { expect, it } from 'vitest';
import { openWords } from '../../../../../shared/draft/merge/open-words';
import { Copy, startOf } from './two-copies';

function twoCopies() {
  const reporter = new Copy('reporter');
  return { reporter, editor: new Copy('editor', reporter.entries) };
}

/** Both have the other's work, whoever went first. */
function exchange(first: Copy, second: Copy): void {
  first.receive(second.entries);
  second.receive(first.entries);
  expect(second.head.document.toJSON()).toEqual(first.head.document.toJSON());
}

it('has nothing to do with a copy that is not further', () => {
  const { reporter, editor } = twoCopies();
  reporter.type(0, 4, ' صباحًا');
  expect(reporter.receive(editor.entries)).toEqual({ kind: 'nothing' });
});

it('continues with the same entries where nothing was done meanwhile', () => {
  const { reporter, editor } = twoCopies();
  reporter.type(0, 4, ' صباحًا');
  expect(editor.receive(reporter.entries).kind).toBe('append');
  expect(editor.entries).toEqual(reporter.entries);
});

it('refuses a log that began with another creation', () => {
  const [one, other] = [new Copy('reporter'), new Copy('reporter')];
  expect(one.receive(other.entries)).toEqual({ kind: 'unrelated' });
});

it.each(['reporter first', 'editor first'])(
  'keeps a later decision when nobody changed the text: %s',
  (order) => {
    const { reporter, editor } = twoCopies();
    reporter.decide('submitted');
    editor.decide('submitted');
    editor.decide('approved');
    if (order === 'reporter first') exchange(reporter, editor);
    else exchange(editor, reporter);
    expect([reporter.head.stage, editor.head.stage]).toEqual(['approved', 'approved']);
  },
);

it.each(['reporter first', 'editor first'])(
  'takes an approval back when the other copy had changed the text: %s',
  (order) => {
    const { reporter, editor } = twoCopies();
    reporter.decide('submitted');
    editor.receive(reporter.entries);
    reporter.type(0, 4, ' صباحًا');
    editor.decide('approved');
    if (order === 'reporter first') exchange(reporter, editor);
    else exchange(editor, reporter);
    expect([reporter.head.stage, editor.head.stage]).toEqual(['submitted', 'submitted']);
  },
);

it('carries the reason of a return that was decided last', () => {
  const { reporter, editor } = twoCopies();
  reporter.decide('submitted');
  editor.receive(reporter.entries);
  reporter.type(1, 4, ' صباحًا');
  editor.decide('returned', 'ينقص المصدر');
  const plan = reporter.receive(editor.entries);
  expect(plan).toMatchObject({ body: { stage: 'returned', reason: 'ينقص المصدر' } });
});

it('changes nothing where one copy is published and the other has new text', () => {
  const { reporter, editor } = twoCopies();
  editor.decide('published');
  reporter.type(0, 4, ' صباحًا');
  expect(editor.receive(reporter.entries)).toEqual({ kind: 'published' });
  expect(reporter.receive(editor.entries)).toEqual({ kind: 'published' });
});

it('does not double what both had taken from parcels that crossed on their way', () => {
  const { reporter, editor } = twoCopies();
  reporter.type(0, 4, ' صباحًا');
  editor.type(1, 4, ' مساءً');
  const [sent, answered] = [reporter.entries, editor.entries];
  reporter.type(2, 4, ' ظهرًا');
  editor.type(3, 4, ' ليلًا');
  reporter.receive(answered);
  editor.receive(sent);
  exchange(reporter, editor);
  for (const word of ['صباحًا', 'مساءً', 'ظهرًا', 'ليلًا'])
    expect(reporter.text.split(word)).toHaveLength(2);
});

it('keeps both copies of a merge free of what neither changed', () => {
  const { reporter, editor } = twoCopies();
  for (const letter of 'صباحًا') reporter.type(0, 4, letter);
  editor.type(3, 4, ' ليلًا');
  const plan = reporter.receive(editor.entries);
  if (plan.kind !== 'merge') throw new Error(plan.kind);
  expect([plan.body.steps.length, plan.body.otherSteps.length]).toEqual([1, 1]);
});

it('tells of the same lost words once, and forgets them for both when one has dealt with them', () => {
  const { reporter, editor } = twoCopies();
  editor.edit((change) => {
    const start = startOf(change.doc, 1);
    change.delete(start, start + change.doc.resolve(start).parent.content.size);
  });
  reporter.type(1, 4, ' قال الحارس');
  const [sent, answered] = [reporter.entries, editor.entries];
  reporter.receive(answered);
  editor.receive(sent);
  exchange(reporter, editor);
  expect([openWords(reporter.entries).length, openWords(editor.entries).length]).toEqual([1, 1]);
  const [lost] = openWords(editor.entries);
  const { merge = 0, index = 0 } = lost ?? {};
  editor.append({ kind: 'put-back', merge, index, steps: [] });
  reporter.receive(editor.entries);
  expect(openWords(reporter.entries)).toEqual([]);
});

it('brings three copies to one text, each by way of another', () => {
  const { reporter, editor } = twoCopies();
  const chief = new Copy('chief', reporter.entries);
  reporter.type(0, 4, ' صباحًا');
  editor.type(1, 4, ' مساءً');
  chief.type(2, 4, ' ظهرًا');
  reporter.receive(chief.entries);
  editor.receive(chief.entries);
  exchange(reporter, editor);
  chief.receive(reporter.entries);
  expect(chief.head.document.toJSON()).toEqual(reporter.head.document.toJSON());
  for (const word of ['صباحًا', 'مساءً', 'ظهرًا']) expect(chief.text.split(word)).toHaveLength(2);
});

it.each(['reporter first', 'editor first'])(
  'lets two verdicts that exclude each other wait for somebody, and shows both: %s',
  (order) => {
    const { reporter, editor } = twoCopies();
    reporter.decide('submitted');
    editor.receive(reporter.entries);
    reporter.decide('returned', 'ينقص المصدر');
    editor.decide('approved');
    if (order === 'reporter first') exchange(reporter, editor);
    else exchange(editor, reporter);
    for (const { head } of [reporter, editor]) {
      expect(head.stage).toBe('submitted');
      expect(head.disputed.map(({ decision, reason }) => [decision, reason])).toEqual([
        ['return', 'ينقص المصدر'],
        ['approve', ''],
      ]);
    }
    reporter.decide('approved');
    expect(reporter.head.disputed).toEqual([]);
  },
);

it('lets a later return follow an approval, as the table does', () => {
  const { reporter, editor } = twoCopies();
  reporter.decide('submitted');
  editor.receive(reporter.entries);
  reporter.decide('approved');
  editor.decide('returned', 'ينقص المصدر');
  exchange(reporter, editor);
  expect([reporter.head.stage, editor.head.stage]).toEqual(['returned', 'returned']);
  expect(reporter.head.disputed).toEqual([]);
});

it('brings along what is wrong when a story was sent back while its writer wrote on', () => {
  const { reporter, editor } = twoCopies();
  reporter.decide('submitted');
  editor.receive(reporter.entries);
  reporter.type(0, 4, ' صباحًا');
  editor.append({
    kind: 'stage',
    to: 'returned',
    by: 'return',
    reason: 'ينقص المصدر',
    faults: ['source', 'legal'],
  });
  exchange(reporter, editor);
  for (const { head } of [reporter, editor]) {
    expect(head.stage).toBe('returned');
    expect(head.milestones.faults).toEqual(['source', 'legal']);
  }
});
