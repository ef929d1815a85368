#!/usr/bin/env python3
"""Writes srgb.icc beside itself: the smallest honest sRGB profile that PDF/A accepts.

Matrix and curve display profile, ICC version 2.1, from the figures of IEC 61966-2-1 adapted to
D50. Nothing is copied from another profile. The same bytes on each run: the date is fixed.
Run from anywhere: python3 crates/report/colour/make-profile.py
"""
import pathlib
import struct

COLUMNS = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
D50 = (0.9642, 1.0, 0.8249)
STEPS = 1024


def main():
    curve = struct.pack(">4s4xI", b"curv", STEPS) + b"".join(
        struct.pack(">H", round(linear(step / (STEPS - 1)) * 65535)) for step in range(STEPS))
    tags = [("desc", description("sRGB (Rumb)")), ("cprt", copyright_text("No copyright, use freely")),
            ("wtpt", xyz(D50))]
    tags += [(name, xyz(column)) for name, column in COLUMNS.items()]
    tags += [(name, curve) for name in ("rTRC", "gTRC", "bTRC")]
    target = pathlib.Path(__file__).resolve().parent / "srgb.icc"
    target.write_bytes(profile(tags))
    print(target.name, target.stat().st_size, "bytes")


def linear(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def xyz(point):
    return struct.pack(">4s4x3i", b"XYZ ", *(round(part * 65536) for part in point))


def description(text):
    words = text.encode("ascii") + b"\0"
    return struct.pack(">4s4xI", b"desc", len(words)) + words + struct.pack(">IIHB67x", 0, 0, 0, 0)


def copyright_text(text):
    return struct.pack(">4s4x", b"text") + text.encode("ascii") + b"\0"


def profile(tags):
    start = 128 + 4 + 12 * len(tags)
    table, body, seen = struct.pack(">I", len(tags)), b"", {}
    for name, content in tags:
        if content not in seen:
            seen[content] = start + len(body)
            body += content + b"\0" * (-len(content) % 4)
        table += struct.pack(">4sII", name.encode("ascii"), seen[content], len(content))
    head = struct.pack(">I4xI4s4s4s6H4s4xIIIQI3i4x44x", start + len(body), 0x02100000, b"mntr", b"RGB ",
                       b"XYZ ", 2026, 1, 1, 0, 0, 0, b"acsp", 0, 0, 0, 0, 0,
                       *(round(part * 65536) for part in D50))
    assert len(head) == 128
    return head + table + body


if __name__ == "__main__":
    main()
