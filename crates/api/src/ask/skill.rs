//! Training by role, and skill cards. Cards pass through: none is kept here, in a file of an association, or in the log.

use super::card;
use super::document::free;
use super::plan::{made_card, reason};
use super::result::{count, ids};
use crate::answers::name;
use crate::paper::{beside, save};
use crate::session::Session;
use crate::wire::{
    CardFile, CardName, CardSave, CompetenceCard, CoverageCard, CoveredCard, LackCard, LanguageChoice, MixCard,
    MomentWord, Nothing, PathChoice, RoleTraining, SkillCard, SkillCards, SkillLevel, SkillReason, SkillStep,
    StatementCard, StepsRequest, ToolChangeCard, TrainingCard, Trainings,
};
use crate::{Api, Code, Error, card_file};
use chrono::NaiveDate;
use rumb_engine::answer::Audit;
use rumb_engine::condition::Reading;
use rumb_engine::id::CompetenceId;
use rumb_engine::plan::Plan;
use rumb_engine::questionnaire::Length;
use rumb_engine::recommendation::TrainingChoice;
use rumb_engine::skill::{self, Card, Ease, Moment, Reason, Setting, Statement, Step, Witness, coverage, lacks, steps};
use rumb_locale::{Language, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Cards that lie side by side, at most.
const MOST: usize = 500;

impl Api {
    /// What is to be learnt in the open audit, role by role.
    pub(crate) fn trainings(&self, choice: LanguageChoice) -> Result<Trainings, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        let desk = Desk { words: Words::of(language), today: self.now().date() };
        self.with(|session| {
            let (reading, catalogue) = (session.reading(), rumb_content::catalogue());
            let plan = told(session, desk.today);
            let roles = skill::trainings(reading, catalogue, &plan, desk.today);
            Ok(Trainings {
                roles: roles
                    .into_iter()
                    .map(|role| RoleTraining {
                        learner: role.learner.word().to_owned(),
                        statements: role.statements.iter().map(|statement| desk.statement(statement)).collect(),
                        mix: role.mix.as_ref().map(mix),
                    })
                    .collect(),
                offline_first: reading.has_low_connectivity(),
                made: plan.made.iter().map(|made| (made.id.to_string(), made_card(made))).collect(),
                scheme: scheme(),
            })
        })
    }

    /// All competences: a card needs no audit.
    pub(crate) fn scheme(&self, _: Nothing) -> Result<Vec<CompetenceCard>, Error> {
        Ok(scheme())
    }

    /// The next step of each wish of a card; where no audit is open, for somebody of whom only the language is known.
    pub(crate) fn skill_steps(&self, request: StepsRequest) -> Result<Vec<SkillStep>, Error> {
        let language = Language::find(&request.language).unwrap_or(Language::En);
        let desk = Desk { words: Words::of(language), today: self.now().date() };
        let card = card(request.card, desk.today)?;
        let of = |reading| steps(reading, rumb_content::catalogue(), &card, desk.today);
        let steps = match self.session().as_ref() {
            Some(session) => of(session.reading()),
            None => {
                let audit = Audit { languages: vec![language.code().to_owned()], ..Audit::empty(Length::Flash) };
                of(Reading::new(rumb_content::questionnaire(), &audit))
            }
        };
        Ok(steps.into_iter().map(|step| desk.step(step)).collect())
    }

    /// How well the people of some cards cover the roles of the open audit.
    pub(crate) fn coverage(&self, choice: SkillCards) -> Result<CoveredCard, Error> {
        let today = self.now().date();
        let cards = sent(choice, today)?;
        self.with(|session| {
            let rules = &rumb_content::catalogue().skills;
            let setting = Setting::of(session.reading());
            let found = coverage(rules, setting, cards.iter());
            let lack = |one: &skill::Lack| LackCard { levels: one.levels, people: count(one.people) };
            let card = |one: &skill::Coverage| CoverageCard {
                learner: one.learner.word().to_owned(),
                core: count(one.core),
                covered: count(one.covered),
                deputies: count(one.deputies),
            };
            let lacks = lacks(rules, setting, cards.iter());
            Ok(CoveredCard { roles: found.iter().map(card).collect(), lacks: lacks.iter().map(lack).collect() })
        })
    }

    /// Where the card of somebody would go: a path that does not exist yet.
    pub(crate) fn card_place(&self, asked: CardName) -> Result<PathChoice, Error> {
        let words = Words::of(Language::find(&asked.language).unwrap_or(Language::En));
        let plain: String = asked.name.chars().map(|sign| if is_plain(sign) { sign } else { ' ' }).take(80).collect();
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let stem = if plain.is_empty() { words.say("skill-file") } else { plain };
        let path = free(&self.folders.documents, &stem, "rumb-card.json");
        Ok(PathChoice { path: path.display().to_string() })
    }

    /// Opens a card.
    pub(crate) fn card_open(&self, choice: PathChoice) -> Result<CardFile, Error> {
        let card = card_file::open(Path::new(&choice.path), rumb_content::catalogue())?;
        Ok(CardFile { path: choice.path, card: wire(&card) })
    }

    /// Writes a card into its file, whole or not at all; what is told now is of today.
    pub(crate) fn card_save(&self, asked: CardSave) -> Result<CardFile, Error> {
        let card = card(asked.card, self.now().date())?;
        let chosen = PathBuf::from(&asked.path);
        let path = card_file::named(&chosen).ok_or(Error::of(Code::BadName))?;
        // Whoever agreed to replace a file agreed to that one.
        let may_replace = asked.replace && path == chosen;
        if path.is_dir() || (path.exists() && !may_replace) {
            return Err(Error::of(Code::Exists));
        }
        let bytes = card_file::write(&card)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let (part, file) = beside(&path)?;
        let kept = save(file, &bytes).and_then(|()| fs::rename(&part, &path));
        kept.inspect_err(|_| drop(fs::remove_file(&part)))?;
        self.wrote(&path);
        Ok(CardFile { path: path.display().to_string(), card: wire(&card) })
    }
}

/// The competences, in printed order.
fn scheme() -> Vec<CompetenceCard> {
    let all = &rumb_content::catalogue().competences;
    all.iter().map(|one| CompetenceCard { id: one.id.to_string(), digcomp: one.digcomp.clone() }).collect()
}

fn mix(mix: &skill::Mix) -> MixCard {
    MixCard {
        people: mix.people,
        least: mix.mixing.profiles,
        profiles: mix.profiles.iter().map(ToString::to_string).collect(),
        minutes: mix.mixing.minutes,
        shared: mix.mixing.shared,
    }
}

/// The reader's words, and the day.
struct Desk {
    words: Words,
    today: NaiveDate,
}

impl Desk {
    fn statement(&self, one: &Statement) -> StatementCard {
        let known = rumb_content::catalogue().competences.iter().find(|known| known.id == one.competence);
        StatementCard {
            competence: one.competence.to_string(),
            digcomp: known.map(|known| known.digcomp.clone()).unwrap_or_default(),
            level: one.level,
            moment: match one.moment {
                Moment::Before(_) => MomentWord::Before,
                Moment::Any => MomentWord::Any,
                Moment::After(_) => MomentWord::After,
            },
            change: one.change.as_ref().map(|change| ToolChangeCard {
                action: change.action.to_string(),
                need: change.need.to_string(),
                software: change.name.clone(),
                month: change.month.map(|month| month.to_string()),
            }),
            reasons: one.reasons.iter().map(skill_reason).collect(),
            trainings: self.trainings(&one.trainings),
        }
    }

    fn step(&self, step: Step) -> SkillStep {
        let trainings = self.trainings(&step.trainings);
        SkillStep { competence: step.competence.to_string(), level: step.level, trainings }
    }

    fn trainings(&self, choices: &[TrainingChoice]) -> Vec<TrainingCard> {
        let card = |choice| card::choice(rumb_content::catalogue(), choice, &self.words, self.today);
        choices.iter().filter_map(card).collect()
    }
}

/// The plan of an audit, without actions in the shortest length, which tells no plan.
pub(super) fn told(session: &Session, today: NaiveDate) -> Plan {
    let plan = session.plan(today);
    if session.audit().length > Length::Flash { plan } else { Plan { actions: Vec::new(), ..plan } }
}

fn skill_reason(one: &Reason) -> SkillReason {
    match one {
        Reason::Answer(question) => SkillReason::Question { question: question.to_string() },
        Reason::Action { id, why } => {
            SkillReason::Action { action: id.to_string(), why: why.iter().map(reason).collect() }
        }
    }
}

/// The cards that the screen sends.
pub(super) fn sent(cards: SkillCards, today: NaiveDate) -> Result<Vec<Card>, Error> {
    cards.cards.into_iter().take(MOST).map(|one| card(one, today)).collect()
}

/// A card that the screen sends; a level without a day is told today.
fn card(sent: SkillCard, today: NaiveDate) -> Result<Card, Error> {
    let ease = |sent: SkillLevel| {
        let on = sent.on.map_or(Some(today), |day| day.parse().ok())?;
        let seen_with = match sent.seen_with.as_deref() {
            None => None,
            Some("mediator") => Some(Witness::Mediator),
            Some("peer") => Some(Witness::Peer),
            Some(_) => return None,
        };
        Some(Ease { level: sent.level, on, seen_with })
    };
    let levels = sent.levels.into_iter().map(|(id, level)| Some((CompetenceId::from(id.as_str()), ease(level)?)));
    let levels = levels.collect::<Option<_>>().ok_or(Error::of(Code::CardDamaged))?;
    let wishes: BTreeSet<_> = sent.wishes.iter().map(|id| CompetenceId::from(id.as_str())).collect();
    let card = Card { name: sent.name, languages: sent.languages, levels, wishes, digcomp: sent.digcomp };
    card_file::checked(card, rumb_content::catalogue())
}

fn wire(card: &Card) -> SkillCard {
    let level = |ease: &Ease| SkillLevel {
        level: ease.level,
        on: Some(ease.on.to_string()),
        seen_with: ease.seen_with.map(|witness| name(&witness)),
    };
    SkillCard {
        name: card.name.clone(),
        languages: card.languages.clone(),
        levels: card.levels.iter().map(|(id, ease)| (id.to_string(), level(ease))).collect(),
        wishes: ids(&card.wishes.iter().collect::<Vec<_>>()),
        digcomp: card.digcomp,
    }
}

/// Signs that a file's name may have on every system.
fn is_plain(sign: char) -> bool {
    !sign.is_control() && !r#"<>:"/\|?*."#.contains(sign)
}
