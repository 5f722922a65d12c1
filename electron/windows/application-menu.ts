import { Menu } from 'electron';

/** macOS needs a menu for its editing keys; elsewhere the window has everything. */
export function setApplicationMenu(): void {
  const roles = ['appMenu', 'fileMenu', 'editMenu', 'windowMenu'] as const;
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(isMac ? Menu.buildFromTemplate(roles.map((role) => ({ role }))) : null);
}
