import {
  circle,
  ground,
  numbersFrom,
  oval,
  path,
  picture,
  place,
  rect,
  round,
  stroke,
  times,
} from './shapes.mjs';

const hive = (body, roof) =>
  [
    rect([-8, -14, 22, 30], '#5b4630') +
      rect([-70, -14, 22, 30], '#5b4630') +
      rect([46, -14, 22, 30], '#5b4630'),
    rect([-82, -92, 160, 82], body),
    rect([-82, -176, 160, 78], body),
    rect([-82, -98, 160, 8], '#3a2f28', 'opacity=".35"'),
    rect([30, -176, 48, 166], '#0d1f26', 'opacity=".12"'),
    rect([-94, -200, 184, 26], roof),
    rect([-40, -34, 76, 12], '#2c2320', 'rx="6"'),
    rect([-20, -146, 36, 10], '#3a2f28', 'rx="5" opacity=".6"'),
  ].join('');

const bee = ([x, y, size, turn]) =>
  place(
    [x, y],
    [
      oval([-6, -16, 10, 16], '#f6f3ea', 'opacity=".85"') +
        oval([10, -16, 10, 16], '#f6f3ea', 'opacity=".7"'),
      oval([0, 0, 24, 15], '#e0a030'),
      rect([-9, -14, 7, 28], '#2c2320') + rect([5, -14, 7, 28], '#2c2320'),
      circle([-22, 0, 9], '#2c2320'),
    ].join(''),
    { scale: size, turn },
  );

const frame = [
  rect([-66, -92, 132, 100], '#8f6c3f'),
  rect([-56, -80, 112, 78], '#e0a030'),
  times(24, (n) =>
    circle(
      [-46 + (n % 6) * 18 + (Math.floor(n / 6) % 2) * 6, -70 + Math.floor(n / 6) * 19, 7],
      '#c07f1e',
    ),
  ),
  rect([-84, -100, 168, 14], '#b98f59'),
].join('');

const beekeeper = [
  rect([-40, -150, 34, 150], '#e9e4d8') + rect([8, -150, 34, 150], '#d5cdbd'),
  rect([-46, -18, 42, 18], '#3a2f28') + rect([6, -18, 42, 18], '#3a2f28'),
  path('M-60-330q60-28 120 0l16 190q-76 24-152 0z', '#f0ece0'),
  rect([-70, -214, 140, 16], '#b98f59'),
  circle([0, -386, 38], '#c08a5e'),
  path('M-38-390c0-50 76-50 76 0z', '#5b4630'),
  path('M-70-404h140l-14 84q-56 24-112 0z', '#23343b', 'opacity=".38"'),
  oval([0, -408, 104, 17], '#d8b66a') +
    path('M-48-410c0-62 96-62 96 0z', '#e6c884') +
    path('M-49-418h98v12h-98z', '#7a3324'),
  stroke('M-50-306c-40 40-70 60-110 62M52-306c10 60-40 96-100 96', ['#e2dccb', 34], round),
  place([-150, -150], frame, { scale: 1.1 }),
  circle([-160, -244, 20], '#b98f59') + circle([-56, -210, 20], '#b98f59'),
].join('');

function flowers() {
  const next = numbersFrom(11);
  return times(90, () => {
    const [x, y] = [next() * 1648, 700 + next() * 220];
    const size = 5 + (y - 700) / 36;
    const colour = ['#8d6aa3', '#b58fc4', '#f0e3c6', '#e9c46a'][Math.floor(next() * 4)];
    return (
      stroke(`M${x.toFixed(0)} ${y.toFixed(0)}v${(size * 3).toFixed(0)}`, ['#53703f', 4]) +
      circle([x.toFixed(0), y.toFixed(0), size.toFixed(1)], colour)
    );
  });
}

/** Hives on a slope in flower, and a beekeeper with a full frame. */
export const honey = picture(
  ground('#cfe0e2'),
  circle([300, 170, 90], '#f8e9b8'),
  path('M0 520 300 250l140 110 320-270 330 300 160-120 398 230v130H0z', '#9db4b4'),
  path('M640 191 760 89l126 115-50 20-36-34-50 46-46-40z', '#f1f3ee'),
  path('M0 560c240-110 480-90 720-40 320 64 620-60 928-30v200H0z', '#a9b98a'),
  path('M0 640c300-70 600-40 900-10 280 26 520-30 748-20v317H0z', '#8aa562'),
  path('M0 760c360-80 800-40 1648-80v247H0z', '#77944f'),
  [
    [200, 690, '#c98a4a', '#7a3324'],
    [430, 672, '#e3cfa0', '#35718a'],
    [650, 680, '#7fa3a8', '#24414d'],
  ]
    .map(([x, y, body, roof]) => place([x, y], hive(body, roof), { scale: 0.75 }))
    .join(''),
  flowers(),
  place([300, 850], hive('#e9c46a', '#a8402b'), { scale: 1.25 }),
  place([620, 870], hive('#a9c0b0', '#2f6b60'), { scale: 1.3 }),
  place([1150, 910], beekeeper, { scale: 1.42 }),
  [
    [480, 460, 1, 20],
    [760, 520, 1.3, -14],
    [860, 400, 0.8, 30],
    [700, 340, 0.7, 0],
    [520, 590, 0.9, -30],
    [180, 500, 0.8, 12],
    [1420, 400, 0.9, -20],
    [1490, 560, 1.2, 10],
  ]
    .map(bee)
    .join(''),
  stroke('M560 440q60-60 130-90', ['#5b6a60', 3], 'stroke-dasharray="3 14" stroke-linecap="round"'),
);
