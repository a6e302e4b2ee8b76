import { spawn } from 'node:child_process';

/** Asks the desktop to show a page. Where there is none nothing happens: the address has been printed. */
export function openBrowser(url: string): void {
  const [command, ...args] = commandOf(process.platform);
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function commandOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  return platform === 'win32' ? ['explorer.exe'] : ['xdg-open'];
}
