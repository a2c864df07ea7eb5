// Unpacks Chromium's headless shell where hardware_matrix/browsers/headless_shell.yaml looks for it, once a version.

import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const packed = join(import.meta.dirname, "node_modules", "@sparticuz", "chromium");
const { version } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
const folder = join(homedir(), ".cache", "inferforge", "browsers", `headless_shell-${version}`);

if (!existsSync(folder)) {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const shell = join(unfinished, "headless_shell");
  writeFileSync(shell, unpacked("chromium.br"));
  chmodSync(shell, 0o755);
  execFileSync("tar", ["--extract", "--no-same-owner", "--directory", unfinished], { input: unpacked("swiftshader.tar.br") });
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true }); // another one was faster
    if (!existsSync(folder)) throw error;
  }
}

function unpacked(name) {
  return brotliDecompressSync(readFileSync(join(packed, "bin", name)));
}
