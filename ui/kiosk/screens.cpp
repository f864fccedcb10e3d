// SPDX-FileCopyrightText: The Ploegbord authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/kiosk/screens.h"

#include <stdexcept>

#include "ui/announcements/announcements_screen.h"
#include "ui/answers/answers_presenter.h"
#include "ui/board/board_screen.h"
#include "ui/documents/document_screen.h"
#include "ui/documents/documents_presenter.h"
#include "ui/flow/flow_screen.h"
#include "ui/handover/hand_over_presenter.h"
#include "ui/handover/handover_presenter.h"
#include "ui/it/it_presenter.h"
#include "ui/language/language_presenter.h"
#include "ui/lead/announce_presenter.h"
#include "ui/lead/close_shift_presenter.h"
#include "ui/lead/lead_presenter.h"
#include "ui/lead/safety_event_presenter.h"
#include "ui/meeting/meeting_presenter.h"
#include "ui/outbox/outbox_presenter.h"
#include "ui/pictures/pictures_presenter.h"
#include "ui/pulse/pulse_ask_presenter.h"
#include "ui/pulse/pulse_presenter.h"
#include "ui/recognition/recognition_screen.h"
#include "ui/report/report_presenter.h"
#include "ui/safety/safety_screen.h"
#include "ui/shoutout/shoutout_presenter.h"
#include "ui/sign_in/sign_in_presenter.h"
#include "ui/since/since_presenter.h"
#include "ui/urgent/urgent_screen.h"

namespace ploegbord::ui {

namespace {

template <class Presenter>
Screen* flowScreen(const ScreenContext& context, QWidget* parent) {
    return new FlowScreen(context, std::make_unique<Presenter>(context.intents, context.navigator), parent);
}

template <class Presenter>
Screen* mediaScreen(const ScreenContext& context, QWidget* parent) {
    return new FlowScreen(
        context, std::make_unique<Presenter>(context.intents, context.navigator, context.media), parent);
}

} // namespace

Screen* makeScreen(ScreenName name, const ScreenContext& context, QWidget* parent) {
    switch (name) {
    case ScreenName::board: return new BoardScreen(context, parent);
    case ScreenName::announcements: return new AnnouncementsScreen(context, parent);
    case ScreenName::safety: return new SafetyScreen(context, parent);
    case ScreenName::recognition: return new RecognitionScreen(context, parent);
    case ScreenName::urgent: return new UrgentScreen(context, parent);
    case ScreenName::report: return mediaScreen<ReportPresenter>(context, parent);
    case ScreenName::answers: return flowScreen<AnswersPresenter>(context, parent);
    case ScreenName::documents: return flowScreen<DocumentsPresenter>(context, parent);
    case ScreenName::document: return new DocumentScreen(context, parent);
    case ScreenName::shoutout: return flowScreen<ShoutoutPresenter>(context, parent);
    case ScreenName::signIn: return flowScreen<SignInPresenter>(context, parent);
    case ScreenName::lead: return flowScreen<LeadPresenter>(context, parent);
    case ScreenName::announce: return flowScreen<AnnouncePresenter>(context, parent);
    case ScreenName::safetyEvent: return flowScreen<SafetyEventPresenter>(context, parent);
    case ScreenName::closeShift: return flowScreen<CloseShiftPresenter>(context, parent);
    case ScreenName::handover: return flowScreen<HandoverPresenter>(context, parent);
    case ScreenName::handoverPost: return flowScreen<HandOverPresenter>(context, parent);
    case ScreenName::since: return flowScreen<SincePresenter>(context, parent);
    case ScreenName::meeting: return flowScreen<MeetingPresenter>(context, parent);
    case ScreenName::pulse: return flowScreen<PulsePresenter>(context, parent);
    case ScreenName::pulseAsk: return flowScreen<PulseAskPresenter>(context, parent);
    case ScreenName::outbox: return flowScreen<OutboxPresenter>(context, parent);
    case ScreenName::picture: return mediaScreen<PicturesPresenter>(context, parent);
    case ScreenName::language: return flowScreen<LanguagePresenter>(context, parent);
    case ScreenName::it:
        return new FlowScreen(context,
                              std::make_unique<ItPresenter>(context.intents, context.navigator,
                                                            context.theme.panel, context.media),
                              parent);
    }
    throw std::logic_error("no such screen");
}

} // namespace ploegbord::ui
