//! The contract, declared once: every command in the order of the method, with its arguments and its answer.
//!
//! The table yields the dispatcher and the TypeScript type `Commands`; nothing about a call is written twice.

use crate::wire::{
    Backup, BallotCount, Ballots, Because, CardFile, CardName, CardSave, Change, ComparisonCard, CompetenceCard,
    CoveredCard, Creation, Desk, DocumentCard, Export, Found, ImportReport, Job, JobState, KitExport,
    KitPreviewRequest, LanguageChoice, MergeCard, MergeOrder, MergeRequest, NeighbourChange, NeighbourChoice,
    NeighbourExport, NeighbourImport, NeighbourList, NeighbourRecovery, NeighbourSearch, NeighbourTable, NextAudit,
    Nothing, PartnerState, PathChoice, PlanCard, PortfolioCard, Preparation, Preview, PreviewRequest, QuestionChoice,
    QuestionnaireCard, Recommendations, Recovery, Results, Reveal, Revealed, Room, Search, Settings, SkillCards,
    SkillStep, Start, StepsRequest, TermCard, ToolHit, ToolsCard, Trainings, WhyRequest, Words, WordsRequest,
    WorkshopCard, WorkshopRequest,
};
use crate::{Api, Code, Error};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use ts_rs::TS;

macro_rules! commands {
    ($($name:ident($args:ty) -> $answer:ty;)*) => {
        /// Names of all commands, in the order of the method.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        fn route(api: &Arc<Api>, name: &str, args: Value) -> Result<Value, Error> {
            match name {
                $(stringify!($name) => answer(api.$name(read::<$args>(args)?)?),)*
                _ => Err(Error::internal("no such command")),
            }
        }

        /// The TypeScript type `Commands`, and the types it names.
        pub fn typescript(config: &ts_rs::Config) -> (String, Vec<(String, String)>) {
            let mut names = std::collections::BTreeSet::new();
            let mut lines = String::new();
            $(
                let (args, answer) = (<$args as TS>::name(config), <$answer as TS>::name(config));
                lines.push_str(&format!("  {}: {{ args: {args}, answer: {answer} }},\n", stringify!($name)));
                names.extend([args, answer].into_iter().flat_map(|name| imports(&name)));
            )*
            let imports: String =
                names.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n")).collect();
            let commands = format!("{imports}\nexport type Commands = {{\n{lines}}};\n");
            let mut files = Vec::new();
            $(
                export::<$args>(config, &mut files);
                export::<$answer>(config, &mut files);
            )*
            files.sort();
            files.dedup();
            (commands, files)
        }
    };
}

commands! {
    start(Nothing) -> Start;
    settle(Settings) -> Settings;
    words(WordsRequest) -> Words;
    questionnaire(Nothing) -> QuestionnaireCard;
    explain(QuestionChoice) -> Vec<TermCard>;
    search(Search) -> Found;
    find_tools(Search) -> Vec<ToolHit>;
    create(Creation) -> Desk;
    example(LanguageChoice) -> Desk;
    open(PathChoice) -> Desk;
    forget(PathChoice) -> Start;
    backups(PathChoice) -> Vec<Backup>;
    recover(Recovery) -> Desk;
    copy_here(PathChoice) -> Desk;
    desk(Nothing) -> Option<Desk>;
    change(Change) -> Desk;
    undo(Nothing) -> Desk;
    redo(Nothing) -> Desk;
    close(Nothing) -> Start;
    next_audit(Nothing) -> NextAudit;
    begin_audit(Nothing) -> Desk;
    merge_look(MergeRequest) -> MergeCard;
    merge_take(MergeOrder) -> Desk;
    tools(LanguageChoice) -> ToolsCard;
    room(Nothing) -> Room;
    count_votes(Ballots) -> Vec<BallotCount>;
    show_votes(Reveal) -> Revealed;
    results(LanguageChoice) -> Results;
    recommendations(LanguageChoice) -> Recommendations;
    portfolio(LanguageChoice) -> PortfolioCard;
    neighbours(NeighbourSearch) -> NeighbourList;
    keep_neighbour(NeighbourChange) -> Nothing;
    remove_neighbour(NeighbourChoice) -> Nothing;
    undo_neighbour(Nothing) -> Nothing;
    import_neighbours(NeighbourImport) -> ImportReport;
    export_neighbours(NeighbourExport) -> NeighbourTable;
    recover_neighbours(LanguageChoice) -> NeighbourRecovery;
    partner(Nothing) -> PartnerState;
    take_partner(PathChoice) -> PartnerState;
    remove_partner(Nothing) -> PartnerState;
    plan(LanguageChoice) -> PlanCard;
    compare(LanguageChoice) -> ComparisonCard;
    trainings(LanguageChoice) -> Trainings;
    scheme(Nothing) -> Vec<CompetenceCard>;
    skill_steps(StepsRequest) -> Vec<SkillStep>;
    coverage(SkillCards) -> CoveredCard;
    card_place(CardName) -> PathChoice;
    card_open(PathChoice) -> CardFile;
    card_save(CardSave) -> CardFile;
    workshop(Nothing) -> WorkshopCard;
    preparation(WorkshopRequest) -> Preparation;
    kit_preview(KitPreviewRequest) -> Vec<Preview>;
    kit_export(KitExport) -> Job;
    why(WhyRequest) -> Option<Because>;
    documents(LanguageChoice) -> Vec<DocumentCard>;
    preview(PreviewRequest) -> Vec<Preview>;
    export(Export) -> Job;
    job(Job) -> JobState;
    cancel(Job) -> JobState;
    reveal(PathChoice) -> Nothing;
}

/// Answers one call. A panic inside is caught, logged and told as `internal`.
///
/// # Errors
/// What the command itself refuses, and arguments that do not fit.
pub fn dispatch(api: &Arc<Api>, name: &str, args: Value) -> Result<Value, Error> {
    let outcome = catch_unwind(AssertUnwindSafe(|| route(api, name, args)));
    let outcome = outcome.unwrap_or_else(|_| Err(Error::internal("a panic was caught")));
    if let Err(error) = &outcome
        && error.code == Code::Internal
    {
        tracing::error!(command = name, detail = error.detail, "a command failed");
    }
    outcome
}

fn read<T: DeserializeOwned>(args: Value) -> Result<T, Error> {
    // The text of a reader's error may quote what somebody typed, so it stays out of the log.
    serde_json::from_value(args).map_err(|_| Error::internal("arguments do not fit"))
}

fn answer<T: serde::Serialize>(value: T) -> Result<Value, Error> {
    serde_json::to_value(value).map_err(|_| Error::internal("an answer is not JSON"))
}

/// The names to import for a type: `Backup` for `Array<Backup>`, `Desk` for `Desk | null`.
fn imports(name: &str) -> Vec<String> {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !["", "Array", "null"].contains(word)).map(str::to_owned).collect()
}

/// Collects the TypeScript of a type and of all types it rests on, by file name.
fn export<T: TS + 'static + ?Sized>(config: &ts_rs::Config, files: &mut Vec<(String, String)>) {
    struct Visitor<'a>(&'a ts_rs::Config, &'a mut Vec<(String, String)>);
    impl ts_rs::TypeVisitor for Visitor<'_> {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            export::<T>(self.0, self.1);
        }
    }
    if let Some(path) = T::output_path() {
        let file = path.to_string_lossy().into_owned();
        if files.iter().any(|(known, _)| *known == file) {
            return;
        }
        if let Ok(text) = T::export_to_string(config) {
            files.push((file, text));
        }
    }
    T::visit_generics(&mut Visitor(config, files));
    T::visit_dependencies(&mut Visitor(config, files));
}
