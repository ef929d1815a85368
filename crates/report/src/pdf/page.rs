//! From atoms to pages.

use super::{
    atom::{Atom, Keep, Start},
    flow::{Frame, Laid},
};

/// What stands on a page, in reading order.
#[derive(Default)]
pub(super) struct Page {
    pub(super) puts: Vec<Put>,
    /// Grounds of panels, outer ones first: panel, top and bottom.
    pub(super) grounds: Vec<(usize, f32, f32)>,
}

/// Something put on a page; y from the top of the text area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Put {
    Atom {
        index: usize,
        y: f32,
    },
    /// A table's header, again.
    Header {
        index: usize,
        y: f32,
    },
}

/// Height of ground left above and below where a page cuts a panel, before it is enlarged.
const CUT: f32 = 9.0;

/// Places atoms on pages; there is always a page.
pub(super) fn list_pages(laid: &Laid) -> Vec<Page> {
    let atoms = &laid.atoms;
    let mut pages = vec![Page::default()];
    let mut y = 0.0;
    let mut index = 0;
    while index < atoms.len() {
        let fresh = pages.last().is_some_and(|page| page.puts.is_empty());
        let forced = atoms[index].start == Start::NewPage && !fresh;
        match (!forced).then(|| fitting(laid, index, y, fresh)).flatten() {
            Some(end) => {
                for atom in index..end {
                    put(laid, atom, &mut pages, &mut y);
                }
                index = end;
            }
            None => {
                pages.push(Page::default());
                y = 0.0;
            }
        }
    }
    for page in &mut pages {
        page.grounds = list_grounds(&page.puts, laid);
    }
    pages
}

/// Finds how many atoms to put here, up to the index given back; `None` asks for a new page.
fn fitting(laid: &Laid, index: usize, y: f32, fresh: bool) -> Option<usize> {
    let top = opening(laid, index);
    let room = if fresh { laid.space.height() - top } else { laid.space.height() - y };
    for least in [Keep::Group, Keep::Bound] {
        let end = group_end(&laid.atoms, index, least);
        if height(&laid.atoms[index..end], !fresh) <= room {
            return Some(end);
        }
        if height(&laid.atoms[index..end], false) <= laid.space.height() - top {
            return None;
        }
    }
    let alone = &laid.atoms[index..=index];
    (fresh || height(alone, true) <= room).then_some(index + 1)
}

/// Gives the height that a page's top takes before an atom.
fn opening(laid: &Laid, index: usize) -> f32 {
    let atom = &laid.atoms[index];
    let header = atom.table.and_then(|table| laid.headers.get(table)).map_or(0.0, |header| header.height);
    header + cut(laid, index)
}

/// Gives the height of ground above an atom that starts a page and cuts its panel.
fn cut(laid: &Laid, index: usize) -> f32 {
    let panel = laid.atoms[index].panel;
    let cuts = panel.is_some() && index > 0 && laid.atoms[index - 1].panel == panel;
    if cuts { CUT * laid.space.enlargement } else { 0.0 }
}

fn group_end(atoms: &[Atom], index: usize, least: Keep) -> usize {
    let holds = |pair: &[Atom]| pair[0].keep >= least && pair[1].start == Start::Here;
    index + 1 + atoms[index..].windows(2).take_while(|pair| holds(pair)).count()
}

fn height(atoms: &[Atom], with_first_gap: bool) -> f32 {
    let whole: f32 = atoms.iter().map(|atom| atom.before + atom.height).sum();
    if with_first_gap { whole } else { whole - atoms.first().map_or(0.0, |atom| atom.before) }
}

fn put(laid: &Laid, index: usize, pages: &mut [Page], y: &mut f32) {
    let Some(page) = pages.last_mut() else { return };
    let atom = &laid.atoms[index];
    if page.puts.is_empty() {
        *y = cut(laid, index);
        if let Some((table, header)) = atom.table.and_then(|table| Some((table, laid.headers.get(table)?))) {
            page.puts.push(Put::Header { index: table, y: *y });
            *y += header.height;
        }
    } else {
        *y += atom.before;
    }
    page.puts.push(Put::Atom { index, y: *y });
    *y += atom.height;
}

/// Gives each panel on the page one ground, from its first atom to its last.
fn list_grounds(puts: &[Put], laid: &Laid) -> Vec<(usize, f32, f32)> {
    let mut grounds: Vec<(usize, f32, f32)> = Vec::new();
    let last = puts.len().saturating_sub(1);
    let cut = CUT * laid.space.enlargement;
    for (place, found) in puts.iter().enumerate() {
        let Put::Atom { index, y } = *found else { continue };
        let atom = &laid.atoms[index];
        for panel in around(&laid.panels, atom.panel) {
            let opens = laid.atoms[..index].iter().rev().take(1).all(|atom| !holds(&laid.panels, atom, panel));
            let closes = laid.atoms.get(index + 1).is_none_or(|atom| !holds(&laid.panels, atom, panel));
            let top = if place == 0 && !opens { y - cut } else { y };
            let bottom = y + atom.height + if place == last && !closes { cut } else { 0.0 };
            match grounds.iter_mut().find(|(known, _, _)| *known == panel) {
                Some((_, _, known)) => *known = known.max(bottom),
                None => grounds.push((panel, top, bottom)),
            }
        }
    }
    grounds.sort_by_key(|(panel, _, _)| *panel);
    grounds
}

fn holds(panels: &[Frame], atom: &Atom, panel: usize) -> bool {
    around(panels, atom.panel).any(|around| around == panel)
}

/// Lists the panels around a place, inner ones first.
fn around(panels: &[Frame], panel: Option<usize>) -> impl Iterator<Item = usize> {
    std::iter::successors(panel, |panel| panels[*panel].outer)
}
