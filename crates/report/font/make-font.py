#!/usr/bin/env python3
"""Makes the two faces of the documents from the web fonts of one npm package.

Run from anywhere: python3 crates/report/font/make-font.py
Needs npm and Python's venv; works in a temporary folder and leaves nothing behind.
The same package gives the same bytes: versions are pinned, digests are checked, and no date of
the day enters the files.

The package cuts the family into one web font for Latin and one for Latin Extended. Each face
here is the two merged again, plus a few glyphs that documents need and the package lacks
(see ADDED). The notice of the licence states no reserved font name, so the name is kept.
"""
import hashlib
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "@fontsource/atkinson-hyperlegible-next"
VERSION = "5.3.0"
TOOLS = ["fonttools==4.68.0", "brotli==1.2.1"]
FACES = {"Regular": "400", "Bold": "700"}
DIGESTS = {
    "files/atkinson-hyperlegible-next-latin-400-normal.woff2": "5cb240a4d99ab7e6fc3a4d4e6d11d89789fdffe9c86a8384000d662c53283f6f",
    "files/atkinson-hyperlegible-next-latin-700-normal.woff2": "0dbe07ed7679407db9d90f747d5ca3bd1b2bb7ccbcbe41c8246cfc6d2c7bc3bc",
    "files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2": "0f9e442184b58992113a9b26c0b85c380410a60e5f8f3ddc03c54fe80f81bbe8",
    "files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2": "acd5d0771650ceddafa2beb172dc7ada45581f7641db03a70f4a13677ce799d1",
}
HERE = pathlib.Path(__file__).resolve().parent


def main():
    if os.environ.get("RUMB_FONT_WORK"):
        make(pathlib.Path(os.environ["RUMB_FONT_WORK"]))
        return
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        subprocess.run([sys.executable, "-m", "venv", work / "venv"], check=True)
        scripts = work / "venv" / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", *TOOLS], check=True)
        subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=work, check=True,
                       stdout=subprocess.DEVNULL)
        with tarfile.open(next(work.glob("*.tgz"))) as archive:
            archive.extractall(work, filter="data")
        subprocess.run([scripts / "python", __file__], check=True,
                       env={**os.environ, "RUMB_FONT_WORK": str(work / "package")})


def make(package):
    from fontTools.merge import Merger, Options

    for path, digest in DIGESTS.items():
        found = hashlib.sha256((package / path).read_bytes()).hexdigest()
        if found != digest:
            sys.exit(f"{path}: sha256 is {found}, expected {digest}")
    for style, weight in FACES.items():
        parts = [str(package / f"files/atkinson-hyperlegible-next-{part}-{weight}-normal.woff2")
                 for part in ("latin", "latin-ext")]
        parts[1] = rest(parts, package / f"rest-{weight}.ttf")
        font = Merger(options=Options(drop_tables=["STAT", "gasp", "prep"])).merge(parts)
        add(font, style)
        name(font, parts[0], style)
        font.recalcTimestamp = False
        font.flavor = None
        target = HERE / f"AtkinsonHyperlegibleNext-{style}.ttf"
        font.save(target)
        print(target.name, hashlib.sha256(target.read_bytes()).hexdigest())
    (HERE / "OFL.txt").write_text((package / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")


def rest(parts, target):
    """Cuts the second part down to the letters that the first lacks: no letter twice."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    first, second = TTFont(parts[0]), TTFont(parts[1])
    cutter = subset.Subsetter(subset.Options(glyph_names=True, notdef_outline=True))
    cutter.populate(unicodes=set(second.getBestCmap()) - set(first.getBestCmap()))
    cutter.subset(second)
    second.flavor = None
    second.save(target)
    return str(target)


def add(font, style):
    """Adds narrow spaces, hyphens, arrows, the two comparisons and a visible replacement."""
    cmap = font.getBestCmap()
    space, digit = font["hmtx"][cmap[0x20]][0], font["hmtx"][cmap[0x30]][0]
    blank(font, 0x00A0, space)
    blank(font, 0x202F, space * 3 // 4)
    blank(font, 0x2009, space * 3 // 4)
    composite(font, 0x2010, [(cmap[0x2D], 0, 0)])
    composite(font, 0x2011, [(cmap[0x2D], 0, 0)])
    composite(font, 0x2264, [(cmap[0x3C], 0, 50), (cmap[0x2212], 0, -270)])
    composite(font, 0x2265, [(cmap[0x3E], 0, 50), (cmap[0x2212], 0, -270)])
    stem = {"Regular": 72, "Bold": 112}[style]
    arrow(font, 0x2192, stem, 1)
    arrow(font, 0x2190, stem, -1)
    box(font, 0xFFFD, stem, digit)


def blank(font, code, width):
    put(font, code, lambda pen: None, width)


def composite(font, code, parts):
    def draw(pen):
        for glyph, x, y in parts:
            pen.addComponent(glyph, (1, 0, 0, 1, x, y))
    put(font, code, draw, font["hmtx"][parts[0][0]][0])


def arrow(font, code, stem, way):
    """Draws an arrow on the axis of the figures, 700 wide."""
    axis, half, head, width = 330, stem / 2, 190, 760
    outline = [(60, axis - half), (560, axis - half), (560 - head * .62, axis - head),
               (560 - head * .62 + stem * 1.25, axis - head), (700, axis),
               (560 - head * .62 + stem * 1.25, axis + head), (560 - head * .62, axis + head),
               (560, axis + half), (60, axis + half)]
    if way < 0:
        outline = [(width - x, y) for x, y in reversed(outline)]
    put(font, code, lambda pen: trace(pen, outline[::-1]), width)


def box(font, code, stem, digit):
    """Draws an upright frame with a dot: a letter that the face lacks."""
    left, right, low, high = 60, digit, 0, 668
    line = stem * 2 // 3
    outer = [(left, low), (left, high), (right, high), (right, low)]
    inner = [(left + line, low + line), (right - line, low + line),
             (right - line, high - line), (left + line, high - line)]
    x, y = (left + right) / 2, (low + high) / 2
    dot = [(x - stem * .7, y), (x, y + stem * .7), (x + stem * .7, y), (x, y - stem * .7)]

    def draw(pen):
        for outline in (outer, inner, dot):
            trace(pen, outline)
    put(font, code, draw, right + left)


def trace(pen, outline):
    pen.moveTo((round(outline[0][0]), round(outline[0][1])))
    for x, y in outline[1:]:
        pen.lineTo((round(x), round(y)))
    pen.closePath()


def put(font, code, draw, width):
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    glyph = f"uni{code:04X}"
    pen = TTGlyphPen(font.getGlyphSet())
    draw(pen)
    shape = pen.glyph()
    if glyph not in font.getGlyphOrder():
        font.setGlyphOrder(font.getGlyphOrder() + [glyph])
    font["glyf"][glyph] = shape
    shape.recalcBounds(font["glyf"])
    font["hmtx"][glyph] = (width, getattr(shape, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = glyph


def name(font, source, style):
    """Takes the names and the dates of the first part, which the merge leaves doubled or new."""
    from fontTools.ttLib import TTFont

    first = TTFont(source)
    font["name"] = first["name"]
    font["name"].names = [record for record in font["name"].names if record.nameID < 256]
    for record in font["name"].names:
        if record.nameID == 5:
            record.string = "Version 2.001; Latin and Latin Extended merged, glyphs added"
    font["head"].created = first["head"].created
    font["head"].modified = first["head"].modified
    font["OS/2"].usWeightClass = int(FACES[style])


if __name__ == "__main__":
    main()
