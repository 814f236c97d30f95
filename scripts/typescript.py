"""Let a public tool make TypeScript of the schema, and let the compiler check the bundled files against it.

    python3 scripts/typescript.py            every bundled file
    python3 scripts/typescript.py wg2-11     these alone

Needs Node with npm, and on the first run the network; without them it says that nothing was checked, and answers 0.
What it installs, json-schema-to-typescript and typescript at fixed versions, goes into `build/typescript`. A file with
a wrong code is checked, too, and must be refused, so that a check that accepts everything is noticed.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from assetrecovery import bundled, bundled_names
from assetrecovery.serialization.writing import write

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "build" / "typescript"
PACKAGES = {"json-schema-to-typescript": "15.0.4", "typescript": "5.9.3"}
NAMED = ("properties", "patternProperties", "$defs")
"""Where the keys of a schema are names, and none of its own words."""
DATA = resources.files("assetrecovery.data")


def main(names: Sequence[str]) -> int:
    """Generate, compile, and say what came of it."""
    npm = shutil.which("npm")
    if shutil.which("node") is None or npm is None:
        print("TypeScript: there is no Node here; nothing was checked")
        return 0
    if not install(npm):
        print("TypeScript: npm cannot fetch its tools here; nothing was checked")
        return 0
    generate()
    for name in names:
        (FOLDER / f"{name}.ts").write_text(checked(write(bundled(name))), encoding="utf-8")
    wrongly = compiled([f"{name}.ts" for name in names])
    print("".join(f"{line[:300]}\n" for line in wrongly[:5]), end="")
    wrong = json.loads(json.dumps(write(bundled("wg2-11"))).replace('"meeting"', '"meating"'))
    (FOLDER / "wrong.ts").write_text(checked(wrong), encoding="utf-8")
    refused = compiled(["wrong.ts"])
    print(f"TypeScript: bundled files type-check: {not wrongly}; a wrong one is refused: {bool(refused)}")
    return 0 if not wrongly and refused else 1


def install(npm: str) -> bool:
    """Fetch the two tools, unless they are there; answer whether they are."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    manifest = json.dumps({"private": True, "dependencies": PACKAGES})
    stamp = FOLDER / "package.json"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == manifest and (FOLDER / "node_modules").exists():
        return True
    stamp.write_text(manifest, encoding="utf-8")
    done = subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund"], cwd=FOLDER, check=False)
    return done.returncode == 0


def generate() -> None:
    """Make types of the schema that ships; comments are left out, since no compiler reads them."""
    schema = bare(json.loads(DATA.joinpath("bundle.schema.json").read_text(encoding="utf-8")))
    (FOLDER / "bundle.json").write_text(json.dumps(schema), encoding="utf-8")
    tool = FOLDER / "node_modules" / ".bin" / "json2ts"
    command = [str(tool), "-i", "bundle.json", "-o", "schema.d.ts", "--no-format"]
    subprocess.run(command, cwd=FOLDER, check=True)


def bare(schema: object) -> object:
    """A schema without titles, of which the tool would make names of types."""
    if isinstance(schema, list):
        return [bare(value) for value in schema]
    if not isinstance(schema, dict):
        return schema
    named = {key: {name: bare(value) for name, value in schema[key].items()} for key in NAMED if key in schema}
    return {key: bare(value) for key, value in schema.items() if key not in {"title", "$id", *NAMED}} | named


def checked(plain: object) -> str:
    """A file as a program that the compiler checks."""
    return f"import type {{ Bundle }} from './schema';\nexport const file: Bundle = {json.dumps(plain)};\n"


def compiled(files: list[str]) -> list[str]:
    """What the compiler says is wrong."""
    strictly = {"strict": True, "noEmit": True, "types": [], "lib": ["es2022"], "target": "es2022"}
    project = FOLDER / "tsconfig.json"
    project.write_text(json.dumps({"compilerOptions": strictly, "files": files}), encoding="utf-8")
    tool = FOLDER / "node_modules" / ".bin" / "tsc"
    done = subprocess.run([str(tool), "-p", str(project)], cwd=FOLDER, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or bundled_names()))
