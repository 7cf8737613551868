//! Which pictogram stands for a kind of service that has none of its own.

use crate::model::service::ServiceKind;

/// The pictogram of a kind of service.
pub fn pictogram_of_kind(kind: ServiceKind) -> &'static str {
    match kind {
        ServiceKind::Helpline | ServiceKind::Switchboard => "phone",
        ServiceKind::Chat => "chat",
        ServiceKind::Emergency => "help",
        ServiceKind::Police => "police",
        ServiceKind::Health => "doctor",
        ServiceKind::SocialServices | ServiceKind::Counselling => "talk",
        ServiceKind::DutySocial => "night",
        ServiceKind::Shelter => "safe-place",
        ServiceKind::PerpetratorProgramme => "stop",
        ServiceKind::Legal => "law",
        ServiceKind::StaffGuidance => "work",
        ServiceKind::Directory => "search",
    }
}
