//! What a partner of the network adds to documents: a logo, how to reach them, a closing page. Blocks are only added: what
//! an association reads about itself is made before, and stays as it is.

use super::pen::{Pen, join};
use super::plan::shown;
use crate::document::{
    Block, Document, Emblem, Level, Phrase, Run, bullets, heading, is_safe, link, paragraph, picture, small, strong,
    text, together,
};
use crate::figure::Raster;
use rumb_locale::{Arg, Language, Words};
use std::collections::BTreeMap;

/// A partner, as their pack tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partner {
    pub name: String,
    /// Street, town, opening hours: lines as they are printed.
    pub lines: Vec<String>,
    pub phone: Option<String>,
    pub mail: Option<String>,
    pub site: Option<String>,
    pub logo: Option<Raster>,
    pub closing: BTreeMap<Language, Closing>,
}

/// The last page of the plan, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub title: String,
    pub passages: Vec<Passage>,
}

/// A part of a closing page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    Words(String),
    Points(Vec<String>),
}

/// How much of the partner a document shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// The logo alone, and who accompanies.
    Emblem,
    /// How to reach them beside those who can help, and the closing page too.
    Whole,
}

/// Points that the logo may take above a first page, and on the closing page.
const ABOVE: (f32, f32) = (150.0, 36.0);
const CLOSING: (f32, f32) = (200.0, 80.0);

/// Adds to a document what the partner brings to it.
pub fn accompany(document: &mut Document, partner: &Partner, share: Share, words: &Words) {
    let page = Page { pen: Pen::new(words), partner, language: words.language() };
    document.emblem = page.emblem();
    match share {
        Share::Emblem => {}
        Share::Whole => {
            if let Some(contact) = page.contact() {
                // Behind those whom the plan names: nobody comes earlier for being a partner.
                let place = place(&document.blocks);
                document.blocks.insert(place, contact);
            }
            document.blocks.extend(page.closing());
        }
    }
}

/// Where the contact stands: behind the list of those who can help, or at the end.
fn place(blocks: &[Block]) -> usize {
    let is_part = |block: &Block| matches!(block, Block::Heading(one) if one.anchor.as_deref() == Some("actors"));
    let Some(part) = blocks.iter().position(is_part) else { return blocks.len() };
    let rest = &blocks[part + 1..];
    let end = rest.iter().position(|block| matches!(block, Block::Heading(_) | Block::PageBreak));
    let own = &rest[..end.unwrap_or(rest.len())];
    part + 1 + own.iter().position(|block| matches!(block, Block::List(_))).map_or(0, |list| list + 1)
}

struct Page<'a> {
    pen: Pen<'a>,
    partner: &'a Partner,
    language: Language,
}

impl Page<'_> {
    fn name(&self) -> [(&'static str, Arg<'_>); 1] {
        [("name", Arg::Text(&self.partner.name))]
    }

    fn emblem(&self) -> Option<Emblem> {
        let logo = self.partner.logo.clone()?;
        let words = self.pen.tell("partner-with", &self.name()).into();
        Some(Emblem { words, picture: picture(logo, self.alt(), ABOVE) })
    }

    fn alt(&self) -> String {
        self.pen.plainly("partner-logo-alt", &self.name())
    }

    /// Name and ways to reach them; none where no way is told.
    fn contact(&self) -> Option<Block> {
        let Partner { lines, phone, mail, site, .. } = self.partner;
        let mail = mail.as_deref().map(|address| link(address, format!("mailto:{address}")));
        let site = site.as_deref().map(|address| {
            let seen = shown(address);
            if is_safe(address) { link(seen, address) } else { text(seen) }
        });
        let ways: Vec<Run> = phone.as_deref().map(text).into_iter().chain(mail).chain(site).collect();
        if ways.is_empty() && lines.is_empty() {
            return None;
        }
        let name = strong(self.partner.name.as_str());
        let ways = join([name].into_iter().chain(ways).map(Phrase::from), " · ");
        let lines = lines.iter().map(|line| small(line.as_str()).into());
        let reached = [paragraph(self.pen.labelled("partner-contact", ways)).into()];
        Some(together(reached.into_iter().chain(lines).collect()))
    }

    /// The closing page in the language of the document, else in the first that there is.
    fn closing(&self) -> Vec<Block> {
        let closing = &self.partner.closing;
        let told = closing.get_key_value(&self.language).or_else(|| closing.iter().next());
        let Some((language, Closing { title, passages })) = told else { return Vec::new() };
        let own = (*language != self.language).then(|| super::language(*language));
        let said = |words: &str| match &own {
            Some(language) => text(words).lang(language.clone()),
            None => text(words),
        };
        let mut blocks: Vec<Block> = vec![Block::PageBreak, heading(Level::Two, said(title)).into()];
        blocks.push(small(self.pen.tell("partner-page", &self.name())).into());
        for passage in passages {
            blocks.push(match passage {
                Passage::Words(words) => paragraph(said(words)).into(),
                Passage::Points(points) => bullets(points.iter().map(|point| said(point))).into(),
            });
        }
        let logo = self.partner.logo.clone();
        blocks.extend(logo.map(|logo| picture(logo, self.alt(), CLOSING).into()));
        blocks.extend(self.contact());
        blocks
    }
}
