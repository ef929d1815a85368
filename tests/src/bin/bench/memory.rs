//! The memory that a program and all that it started take: each page shared by n processes counts for an nth (PSS).

use std::fs;

/// Sum over a process and its descendants, in bytes. Processes that end meanwhile are left out.
pub fn shared_out(process: u32) -> u64 {
    let mut family = vec![process];
    let others: Vec<(u32, u32)> = processes().filter_map(|id| Some((id, parent(id)?))).collect();
    let mut at = 0;
    while let Some(&elder) = family.get(at) {
        family.extend(others.iter().filter(|(_, parent)| *parent == elder).map(|(id, _)| id));
        at += 1;
    }
    family.into_iter().filter_map(kilobytes).sum::<u64>() * 1024
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

fn parent(process: u32) -> Option<u32> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name, in brackets, may hold anything; the state and the parent come after it.
    text.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn kilobytes(process: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
