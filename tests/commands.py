"""Running the command line in tests: in this process, or as a real one."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from click.testing import CliRunner, Result

from auditor.cli import auditor
from tests.audits import POLICY


@dataclass
class Desk:
    """A person's machine: a home of its own, a working folder, a policy in it."""

    folder: Path
    env: dict[str, str | None] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def environment(self) -> dict[str, str | None]:
        return {"AUDITOR_HOME": str(self.home), "AUDITOR_POLICY": str(self.policy()), "NO_COLOR": None} | self.env

    def policy(self, text: str = POLICY, name: str = "policy.yaml") -> Path:
        path = self.folder / name
        if not path.exists() or text != POLICY:
            path.write_text(text, encoding="utf-8")
        return path

    def run(self, *args: str, input: str | bytes | None = None) -> Result:
        """A command line in this process."""
        return CliRunner().invoke(auditor, args, input=input, env=self.environment)

    def spawn(self, *args: str, stdin: int | None = None) -> subprocess.Popen[str]:
        """A command line as a process of its own."""
        env = {key: value for key, value in {**os.environ, **self.environment}.items() if value is not None}
        line = [sys.executable, "-c", "from auditor.cli import main; main()", *args]
        return subprocess.Popen(line, text=True, env=env, stdin=stdin, stdout=subprocess.PIPE,  # noqa: S603 - ours
                                stderr=subprocess.PIPE)

    def process(self, *args: str, input: str | None = None) -> subprocess.CompletedProcess[str]:
        """A command line as a process of its own, to its end."""
        process = self.spawn(*args, stdin=subprocess.PIPE)
        out, err = process.communicate(input, timeout=60)
        return subprocess.CompletedProcess(args, process.returncode, out, err)
