export default {
  plugins: ['stylelint-plugin-logical-css'],
  ignoreFiles: ['out/**', 'dist/**', 'node_modules/**'],
  rules: {
    // Right and left change places with the language; start and end do not.
    // Chromium 130 knows no overflow-block yet.
    'logical-css/require-logical-properties': [true, { ignore: ['overflow-x', 'overflow-y'] }],
    'logical-css/require-logical-keywords': true,
    'property-disallowed-list': [
      ['direction'],
      { message: 'The direction is said once, by `dir` in the document.' },
    ],
    'function-disallowed-list': [
      ['translateX', 'translate3d'],
      { message: 'A move along the line has no direction of its own.' },
    ],
    'declaration-property-value-disallowed-list': [
      { 'unicode-bidi': ['/override/'], 'letter-spacing': ['/^(?!0$)/'] },
      { message: 'Neither the direction nor the joining of letters is a matter of style.' },
    ],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'declaration-no-important': true,
    'function-url-no-scheme-relative': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
  },
};
