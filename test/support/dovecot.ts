import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Dovecot {
  port: number;
  user: string;
  password: string;
  /** The authority that vouches for the server: its own. */
  certificate: string;
  stop: () => Promise<void>;
}

const program = '/usr/sbin/dovecot';

/** Debian's Dovecot with an empty mail account, by TLS on a port of this machine. Throws where it is not installed. */
export async function startDovecot(): Promise<Dovecot> {
  if (!existsSync(program) || process.getuid?.() !== 0)
    throw new Error('This test needs Dovecot and root: apt-get install dovecot-imapd.');
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'dovecot-'));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'mail'));
  await chmod(join(folder, 'mail'), 0o777);
  const account = { user: 'hannah@example.org', password: 'apple pie' };
  await writeFile(join(folder, 'users'), `${account.user}:{PLAIN}${account.password}\n`, { mode: 0o644 });
  makeCertificate(folder);
  await writeFile(join(folder, 'dovecot.conf'), configuration(folder, port));
  const child = spawn(program, ['-F', '-c', join(folder, 'dovecot.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(port);
  return {
    port,
    ...account,
    certificate: join(folder, 'cert.pem'),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function makeCertificate(folder: string): void {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const words =
    '-x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
  execFileSync('openssl', ['req', ...words.split(' '), ...files], { stdio: 'ignore' });
}

function configuration(folder: string, port: number): string {
  return `
base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
mail_location = sdbox:${folder}/mail
first_valid_uid = 1
mail_fsync = never
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = static
  args = uid=65534 gid=65534 home=${folder}/mail
}
namespace inbox {
  inbox = yes
  mailbox Entwürfe {
    auto = create
    special_use = \\Drafts
  }
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Dovecot does not listen on port ${port}.`);
}
