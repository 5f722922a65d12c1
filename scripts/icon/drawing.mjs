const colours = {
  ground: '#0b3f4b',
  deep: '#07313b',
  paper: '#f6f8f7',
  fold: '#c3d6d8',
  ink: '#12262b',
  caret: '#1f8fa3',
  caretOnGround: '#5fc0cf',
  line: '#d3dedd',
};

/** A dot as a reed pen leaves it. */
const dot = ([x, y, reach]) =>
  `M${x} ${y - reach}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`;

/** The letter teh: a wide dish with a tall right lip, two dots close together. */
const teh = ({ dish, dots, colour }) =>
  `<path d="${dish}${dots.map(dot).join('')}" fill="${colour}"/>`;

const wrap = (content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${content.join('')}</svg>\n`;

/** A sheet with the first letter of the app's name and the caret that writes it. */
export const icon = wrap([
  `<rect x="16" y="16" width="480" height="480" rx="108" fill="${colours.ground}"/>`,
  `<path d="M16 372v16a108 108 0 0 0 108 108h264a108 108 0 0 0 108-108v-16z" fill="${colours.deep}"/>`,
  `<path d="M166 76h226a28 28 0 0 1 28 28v304a28 28 0 0 1-28 28H120a28 28 0 0 1-28-28V150z" fill="${colours.paper}"/>`,
  `<path d="M166 76v46a28 28 0 0 1-28 28H92z" fill="${colours.fold}"/>`,
  teh({
    dish: 'M356 206l30-12c10 42 10 80-12 106-20 24-56 32-104 32-70 0-106-24-106-72 0-14 2-28 8-42l28 8c-4 10-6 20-6 28 0 28 24 40 78 40 38 0 64-6 76-20 12-16 14-40 8-68z',
    dots: [
      [252, 206, 25],
      [305, 206, 25],
    ],
    colour: colours.ink,
  }),
  `<rect x="122" y="196" width="16" height="140" fill="${colours.caret}"/>`,
  `<path d="M386 380H246" stroke="${colours.line}" stroke-width="14"/>`,
]);

/** The same letter and caret without the sheet, for sizes where a sheet is only noise. */
export const smallIcon = wrap([
  `<rect width="512" height="512" rx="104" fill="${colours.ground}"/>`,
  teh({
    dish: 'M400 204l56-22c18 70 18 128-16 166-30 34-84 44-150 44-106 0-154-36-154-104 0-22 4-46 14-70l54 16c-6 18-8 32-8 44 0 36 30 50 94 50 54 0 88-6 106-26 18-22 16-58 4-98z',
    dots: [
      [252, 158, 48],
      [350, 158, 48],
    ],
    colour: colours.paper,
  }),
  `<rect x="48" y="112" width="48" height="288" fill="${colours.caretOnGround}"/>`,
]);
