const { DISPLAY, WAYLAND_DISPLAY } = process.env;

/** Windows and macOS always have one; Linux says so in the environment. */
export const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

/** The same command, in a virtual display where there is no real one. */
export function onSomeDisplay(command) {
  if (hasDisplay) return command;
  return ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24', ...command];
}
