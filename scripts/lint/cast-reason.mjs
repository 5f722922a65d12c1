const isConst = ({ typeAnnotation }) =>
  typeAnnotation.type === 'TSTypeReference' && typeAnnotation.typeName.name === 'const';

const isStatement = ({ type }) =>
  /(?:Statement|Declaration)$/.test(type) && type !== 'BlockStatement';

/** Each line that holds a comment, and the line under it. */
function linesBesideComments(sourceCode) {
  const lines = new Set();
  for (const { loc } of sourceCode.getAllComments()) {
    lines.add(loc.start.line);
    lines.add(loc.end.line + 1);
  }
  return lines;
}

function statementOf(node) {
  return isStatement(node) || !node.parent ? node : statementOf(node.parent);
}

/** A cast silences the compiler, so whoever writes one says beside it why that is right. */
export const castReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { missing: 'A cast needs its reason in a comment beside it or its statement.' },
  },
  create(context) {
    const explained = linesBesideComments(context.sourceCode);
    return {
      TSAsExpression(node) {
        const lines = [node.loc.start.line, node.loc.end.line, statementOf(node).loc.start.line];
        if (isConst(node) || lines.some((line) => explained.has(line))) return;
        context.report({ node, messageId: 'missing' });
      },
    };
  },
};
