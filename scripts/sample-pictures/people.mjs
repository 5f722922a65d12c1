import { circle, oval, path, rect, round, stroke } from './shapes.mjs';

const skin = '#c08a5e';

/** A standing person, 200 high, feet at 0,0. `cover` is the colour of a cap. */
export function person({ coat, hair = '#2c2320', cover, legs = '#2b2f33', arm = 'down' }) {
  const arms = {
    down: stroke('M-26-138c-12 30-14 50-10 72M26-138c12 30 14 50 10 72', [coat, 15], round),
    up: stroke('M-24-138c-16 24-16 44-10 68M24-136c18-10 30-34 36-60', [coat, 15], round),
    forward: stroke('M-24-138c-14 26-14 46-10 70M22-132c16 18 34 26 54 22', [coat, 15], round),
  };
  return [
    rect([-20, -72, 16, 72], legs),
    rect([4, -72, 16, 72], legs),
    path('M-24-148q24-12 48 0l8 88q-32 10-64 0z', coat),
    arms[arm],
    circle([0, -172, 21], skin),
    cover
      ? path('M-24-176c0-30 48-30 48 0l14 6v6h-62z', cover)
      : path('M-22-172c-2-34 46-34 44 0-8-4-12-10-14-14-10 8-22 10-30 14z', hair),
  ].join('');
}

/** A woman in a long dress, 200 high, feet at 0,0. */
export function woman({ dress, cover = '#3b2a26', arm = 'down' }) {
  const arms = {
    down: stroke('M-22-136c-12 30-12 48-6 66M22-136c12 30 12 48 6 66', [dress, 14], round),
    forward: stroke('M-22-136c-12 26-12 46-6 66M20-132c14 20 30 30 50 28', [dress, 14], round),
    up: stroke('M-22-136c-12 26-12 46-6 66M22-134c16-10 28-34 34-58', [dress, 14], round),
  };
  return [
    path('M-21-148q21-12 42 0l8 60q16 50 18 88h-94q2-38 18-88z', dress),
    arms[arm],
    path('M-25-162c-4-48 54-48 50 0 4 18 2 32-6 40q-19 10-38 0c-8-8-10-22-6-40z', cover),
    oval([0, -166, 14, 17], skin),
    path('M-14-170c2-18 26-18 28 0-8-8-20-8-28 0z', cover),
  ].join('');
}

/** A child with a bag, 130 high, feet at 0,0. */
export function child({ coat, bag = '#a8402b', hair = '#2c2320', arm = 'down', plait = false }) {
  const raised = arm === 'up';
  return [
    rect([-15, -42, 12, 42], '#37404a'),
    rect([3, -42, 12, 42], '#37404a'),
    rect([-32, -88, 22, 40], bag, 'rx="8"'),
    path('M-18-92q18-10 36 0l6 52q-24 8-48 0z', coat),
    raised
      ? stroke('M18-84c14-8 20-24 22-44', [coat, 12], round)
      : stroke('M18-84c8 16 10 28 6 42', [coat, 12], round),
    plait ? stroke('M-14-116c-10 16-10 30-6 46', [hair, 13], round) : '',
    circle([0, -110, 19], skin),
    path('M-20-110c-2-32 42-32 40 0-8-4-10-8-12-12-8 8-20 8-28 12z', hair),
  ].join('');
}
