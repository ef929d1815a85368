//! The closed lists of people, hosts and trainings.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A closed list, each entry with the word by which content, messages and JSON call it.
macro_rules! closed {
    ($($(#[$doc:meta])* $name:ident { $($(#[$own:meta])* $entry:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$own])* #[serde(rename = $word)] $entry,)*
        }

        impl $name {
            /// The whole list.
            pub const ALL: &[$name] = &[$($name::$entry),*];
        }

        impl fmt::Display for $name {
            fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str(match self {
                    $($name::$entry => $word,)*
                })
            }
        }
    )*};
}

pub(crate) use closed;

closed! {
    /// What an actor is.
    ActorKind {
        PublicService = "public-service",
        LocalPlace = "local-place",
        Network = "network",
        ResourceCentre = "resource-centre",
        TrainingBody = "training-body",
        Association = "association",
        Cooperative = "cooperative",
        UserGroup = "user-group",
        Federation = "federation",
        Directory = "directory",
        Host = "host",
        ReuseWorkshop = "reuse-workshop",
        Authority = "authority",
        Funder = "funder",
    }

    /// How far an actor reaches.
    Scope {
        Local = "local",
        Regional = "regional",
        National = "national",
        European = "european",
        International = "international",
    }

    /// What a host is in law.
    LegalForm {
        Association = "association",
        Cooperative = "cooperative",
        Company = "company",
        Collective = "collective",
        Foundation = "foundation",
        Public = "public",
        Federation = "federation",
        Directory = "directory",
    }

    /// How a training is given.
    TrainingFormat {
        Manual = "manual",
        Guide = "guide",
        Course = "course",
        Article = "article",
        OnlineCourse = "online-course",
        Tutorial = "tutorial",
        Forum = "forum",
        Library = "library",
        Directory = "directory",
        SelfTest = "self-test",
        Workshop = "workshop",
        Website = "website",
        Book = "book",
        Service = "service",
        Sheets = "sheets",
        Kit = "kit",
        Video = "video",
        Coaching = "coaching",
        Template = "template",
        Event = "event",
    }

    /// What a product in use is. Only a tool is something that somebody runs, with data in it that one may want to leave.
    #[derive(Default)]
    Nature {
        #[default]
        Tool = "tool",
        Paper = "paper",
        Device = "device",
        Person = "person",
    }
}

impl TrainingFormat {
    /// Whether nothing of it can be had on paper, from somebody, or kept on a computer.
    pub fn needs_connection(self) -> bool {
        match self {
            TrainingFormat::OnlineCourse
            | TrainingFormat::Forum
            | TrainingFormat::Directory
            | TrainingFormat::SelfTest
            | TrainingFormat::Website
            | TrainingFormat::Video => true,
            TrainingFormat::Manual
            | TrainingFormat::Guide
            | TrainingFormat::Course
            | TrainingFormat::Article
            | TrainingFormat::Tutorial
            | TrainingFormat::Library
            | TrainingFormat::Workshop
            | TrainingFormat::Book
            | TrainingFormat::Service
            | TrainingFormat::Sheets
            | TrainingFormat::Kit
            | TrainingFormat::Coaching
            | TrainingFormat::Template
            | TrainingFormat::Event => false,
        }
    }
}
