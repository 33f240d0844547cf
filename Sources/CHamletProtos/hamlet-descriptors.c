/* Made by Protos/generate from the contract; not edited by hand. */
#include "hamlet-descriptors.h"
#include "hamlet/schema/v1/schema.pb-c.h"
#include "hamlet/v1/audit_log.pb-c.h"
#include "hamlet/v1/common.pb-c.h"
#include "hamlet/v1/audit.pb-c.h"
#include "hamlet/v1/division.pb-c.h"
#include "hamlet/v1/role.pb-c.h"
#include "hamlet/v1/training_records.pb-c.h"
#include "hamlet/v1/session.pb-c.h"
#include "hamlet/v1/setting.pb-c.h"
#include "hamlet/v1/admin.pb-c.h"
#include "hamlet/v1/advice.pb-c.h"
#include "hamlet/v1/awareness.pb-c.h"
#include "hamlet/v1/topics.pb-c.h"
#include "hamlet/v1/care_team.pb-c.h"
#include "hamlet/v1/changes.pb-c.h"
#include "hamlet/v1/consent.pb-c.h"
#include "hamlet/v1/correction.pb-c.h"
#include "hamlet/v1/paperwork.pb-c.h"
#include "hamlet/v1/queue.pb-c.h"
#include "hamlet/v1/service_point.pb-c.h"
#include "hamlet/v1/supplies.pb-c.h"
#include "hamlet/v1/topic_counts.pb-c.h"
#include "hamlet/v1/consultation.pb-c.h"
#include "hamlet/v1/contract.pb-c.h"
#include "hamlet/v1/device.pb-c.h"
#include "hamlet/v1/duplicates.pb-c.h"
#include "hamlet/v1/emergency.pb-c.h"
#include "hamlet/v1/erasure.pb-c.h"
#include "hamlet/v1/facts.pb-c.h"
#include "hamlet/v1/health.pb-c.h"
#include "hamlet/v1/household.pb-c.h"
#include "hamlet/v1/residence.pb-c.h"
#include "hamlet/v1/training.pb-c.h"
#include "hamlet/v1/imports.pb-c.h"
#include "hamlet/v1/keys.pb-c.h"
#include "hamlet/v1/roster.pb-c.h"
#include "hamlet/v1/round.pb-c.h"
#include "hamlet/v1/person.pb-c.h"
#include "hamlet/v1/read_alerts.pb-c.h"
#include "hamlet/v1/screening_codes.pb-c.h"
#include "hamlet/v1/register_export.pb-c.h"
#include "hamlet/v1/report_document.pb-c.h"
#include "hamlet/v1/targets.pb-c.h"
#include "hamlet/v1/today.pb-c.h"
#include "hamlet/v1/report.pb-c.h"
#include "hamlet/v1/report_links.pb-c.h"
#include "hamlet/v1/report_versions.pb-c.h"
#include "hamlet/v1/retention.pb-c.h"
#include "hamlet/v1/rights.pb-c.h"
#include "hamlet/v1/screening_records.pb-c.h"
#include "hamlet/v1/service_standards.pb-c.h"
#include "hamlet/v1/treatments.pb-c.h"
#include "hamlet/v1/upward_notices.pb-c.h"
#include "hamlet/v1/screening.pb-c.h"
#include "hamlet/v1/token.pb-c.h"
#include "hamlet/wire/v1/heads.pb-c.h"
const ProtobufCMessageDescriptor *hamlet__schema__v1__schema__get_descriptor(void)
{
  return &hamlet__schema__v1__schema__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__text__get_descriptor(void)
{
  return &hamlet__schema__v1__text__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__message_info__get_descriptor(void)
{
  return &hamlet__schema__v1__message_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__field_info__get_descriptor(void)
{
  return &hamlet__schema__v1__field_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__rule_info__get_descriptor(void)
{
  return &hamlet__schema__v1__rule_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__enum_info__get_descriptor(void)
{
  return &hamlet__schema__v1__enum_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__enum_value_info__get_descriptor(void)
{
  return &hamlet__schema__v1__enum_value_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__service_info__get_descriptor(void)
{
  return &hamlet__schema__v1__service_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__schema__v1__method_info__get_descriptor(void)
{
  return &hamlet__schema__v1__method_info__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_checkpoint_request__get_descriptor(void)
{
  return &hamlet__v1__get_checkpoint_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__audit_checkpoint__get_descriptor(void)
{
  return &hamlet__v1__audit_checkpoint__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__prove_audit_row_request__get_descriptor(void)
{
  return &hamlet__v1__prove_audit_row_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__audit_row_proof__get_descriptor(void)
{
  return &hamlet__v1__audit_row_proof__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_checkpoints_request__get_descriptor(void)
{
  return &hamlet__v1__list_checkpoints_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_checkpoints_response__get_descriptor(void)
{
  return &hamlet__v1__list_checkpoints_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__partial_date__get_descriptor(void)
{
  return &hamlet__v1__partial_date__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_state__get_descriptor(void)
{
  return &hamlet__v1__record_state__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__search_audit_request__get_descriptor(void)
{
  return &hamlet__v1__search_audit_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__audit_item__get_descriptor(void)
{
  return &hamlet__v1__audit_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_audit_request__get_descriptor(void)
{
  return &hamlet__v1__check_audit_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__audit_check__get_descriptor(void)
{
  return &hamlet__v1__audit_check__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_access_list_request__get_descriptor(void)
{
  return &hamlet__v1__get_access_list_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_own_access_list_request__get_descriptor(void)
{
  return &hamlet__v1__get_own_access_list_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__access_item__get_descriptor(void)
{
  return &hamlet__v1__access_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__export_incident_request__get_descriptor(void)
{
  return &hamlet__v1__export_incident_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__incident_item__get_descriptor(void)
{
  return &hamlet__v1__incident_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_division_request__get_descriptor(void)
{
  return &hamlet__v1__get_division_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__rename_division_request__get_descriptor(void)
{
  return &hamlet__v1__rename_division_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__successor_division__get_descriptor(void)
{
  return &hamlet__v1__successor_division__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__division_assignment__get_descriptor(void)
{
  return &hamlet__v1__division_assignment__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__split_division_request__get_descriptor(void)
{
  return &hamlet__v1__split_division_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__merge_divisions_request__get_descriptor(void)
{
  return &hamlet__v1__merge_divisions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__abolish_division_request__get_descriptor(void)
{
  return &hamlet__v1__abolish_division_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__division_change_response__get_descriptor(void)
{
  return &hamlet__v1__division_change_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__division_person__get_descriptor(void)
{
  return &hamlet__v1__division_person__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__run_backup_request__get_descriptor(void)
{
  return &hamlet__v1__run_backup_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__backup_progress__get_descriptor(void)
{
  return &hamlet__v1__backup_progress__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__user_change__get_descriptor(void)
{
  return &hamlet__v1__user_change__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__assign_role_request__get_descriptor(void)
{
  return &hamlet__v1__assign_role_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__set_device_only_request__get_descriptor(void)
{
  return &hamlet__v1__set_device_only_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_role_proposals_request__get_descriptor(void)
{
  return &hamlet__v1__list_role_proposals_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_role_proposals_response__get_descriptor(void)
{
  return &hamlet__v1__list_role_proposals_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__role_proposal__get_descriptor(void)
{
  return &hamlet__v1__role_proposal__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__confirm_role_request__get_descriptor(void)
{
  return &hamlet__v1__confirm_role_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__decline_role_request__get_descriptor(void)
{
  return &hamlet__v1__decline_role_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__withdraw_role_request__get_descriptor(void)
{
  return &hamlet__v1__withdraw_role_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_staff_request__get_descriptor(void)
{
  return &hamlet__v1__get_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_course_request__get_descriptor(void)
{
  return &hamlet__v1__get_course_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_session_request__get_descriptor(void)
{
  return &hamlet__v1__get_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_enrolment_request__get_descriptor(void)
{
  return &hamlet__v1__get_enrolment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_certificate_request__get_descriptor(void)
{
  return &hamlet__v1__get_certificate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_attendance_request__get_descriptor(void)
{
  return &hamlet__v1__list_attendance_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_training_edits_request__get_descriptor(void)
{
  return &hamlet__v1__list_training_edits_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__training_edit__get_descriptor(void)
{
  return &hamlet__v1__training_edit__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_training_edits_response__get_descriptor(void)
{
  return &hamlet__v1__list_training_edits_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__training_notice__get_descriptor(void)
{
  return &hamlet__v1__training_notice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__login_request__get_descriptor(void)
{
  return &hamlet__v1__login_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__login_response__get_descriptor(void)
{
  return &hamlet__v1__login_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__user_account__get_descriptor(void)
{
  return &hamlet__v1__user_account__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__logout_request__get_descriptor(void)
{
  return &hamlet__v1__logout_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__logout_response__get_descriptor(void)
{
  return &hamlet__v1__logout_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__who_am_irequest__get_descriptor(void)
{
  return &hamlet__v1__who_am_irequest__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__who_am_iresponse__get_descriptor(void)
{
  return &hamlet__v1__who_am_iresponse__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__change_password_request__get_descriptor(void)
{
  return &hamlet__v1__change_password_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__change_password_response__get_descriptor(void)
{
  return &hamlet__v1__change_password_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reauthenticate_request__get_descriptor(void)
{
  return &hamlet__v1__reauthenticate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reauthenticate_response__get_descriptor(void)
{
  return &hamlet__v1__reauthenticate_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_own_sessions_request__get_descriptor(void)
{
  return &hamlet__v1__list_own_sessions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_own_sessions_response__get_descriptor(void)
{
  return &hamlet__v1__list_own_sessions_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__session_item__get_descriptor(void)
{
  return &hamlet__v1__session_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__end_own_session_request__get_descriptor(void)
{
  return &hamlet__v1__end_own_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__end_other_sessions_request__get_descriptor(void)
{
  return &hamlet__v1__end_other_sessions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__sessions_ended__get_descriptor(void)
{
  return &hamlet__v1__sessions_ended__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__setting__get_descriptor(void)
{
  return &hamlet__v1__setting__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__setting_change__get_descriptor(void)
{
  return &hamlet__v1__setting_change__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_settings_request__get_descriptor(void)
{
  return &hamlet__v1__get_settings_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_settings_response__get_descriptor(void)
{
  return &hamlet__v1__get_settings_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__set_setting_request__get_descriptor(void)
{
  return &hamlet__v1__set_setting_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_user_request__get_descriptor(void)
{
  return &hamlet__v1__create_user_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_users_request__get_descriptor(void)
{
  return &hamlet__v1__list_users_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_users_response__get_descriptor(void)
{
  return &hamlet__v1__list_users_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__disable_user_request__get_descriptor(void)
{
  return &hamlet__v1__disable_user_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__enable_user_request__get_descriptor(void)
{
  return &hamlet__v1__enable_user_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reset_password_request__get_descriptor(void)
{
  return &hamlet__v1__reset_password_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__assign_scope_request__get_descriptor(void)
{
  return &hamlet__v1__assign_scope_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__end_user_sessions_request__get_descriptor(void)
{
  return &hamlet__v1__end_user_sessions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__division__get_descriptor(void)
{
  return &hamlet__v1__division__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_division_request__get_descriptor(void)
{
  return &hamlet__v1__create_division_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_division_response__get_descriptor(void)
{
  return &hamlet__v1__create_division_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_divisions_request__get_descriptor(void)
{
  return &hamlet__v1__list_divisions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_divisions_response__get_descriptor(void)
{
  return &hamlet__v1__list_divisions_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__antenatal_advice__get_descriptor(void)
{
  return &hamlet__v1__antenatal_advice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_antenatal_advice_request__get_descriptor(void)
{
  return &hamlet__v1__record_antenatal_advice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_antenatal_advice_request__get_descriptor(void)
{
  return &hamlet__v1__get_antenatal_advice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_antenatal_advice_request__get_descriptor(void)
{
  return &hamlet__v1__list_antenatal_advice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_antenatal_advice_response__get_descriptor(void)
{
  return &hamlet__v1__list_antenatal_advice_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__child_advice__get_descriptor(void)
{
  return &hamlet__v1__child_advice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_child_advice_request__get_descriptor(void)
{
  return &hamlet__v1__record_child_advice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_child_advice_request__get_descriptor(void)
{
  return &hamlet__v1__get_child_advice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_child_advice_request__get_descriptor(void)
{
  return &hamlet__v1__list_child_advice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_child_advice_response__get_descriptor(void)
{
  return &hamlet__v1__list_child_advice_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__awareness_check__get_descriptor(void)
{
  return &hamlet__v1__awareness_check__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__awareness_entry__get_descriptor(void)
{
  return &hamlet__v1__awareness_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_awareness_request__get_descriptor(void)
{
  return &hamlet__v1__record_awareness_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__given_item__get_descriptor(void)
{
  return &hamlet__v1__given_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__carer__get_descriptor(void)
{
  return &hamlet__v1__carer__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__name_carer_request__get_descriptor(void)
{
  return &hamlet__v1__name_carer_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__remove_carer_request__get_descriptor(void)
{
  return &hamlet__v1__remove_carer_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_care_team_request__get_descriptor(void)
{
  return &hamlet__v1__list_care_team_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_care_team_response__get_descriptor(void)
{
  return &hamlet__v1__list_care_team_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_changes_request__get_descriptor(void)
{
  return &hamlet__v1__list_changes_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_change__get_descriptor(void)
{
  return &hamlet__v1__record_change__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__notice__get_descriptor(void)
{
  return &hamlet__v1__notice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_notice_request__get_descriptor(void)
{
  return &hamlet__v1__get_notice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__notice_summary__get_descriptor(void)
{
  return &hamlet__v1__notice_summary__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_notices_request__get_descriptor(void)
{
  return &hamlet__v1__list_notices_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_notices_response__get_descriptor(void)
{
  return &hamlet__v1__list_notices_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_consent_request__get_descriptor(void)
{
  return &hamlet__v1__record_consent_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__withdraw_consent_request__get_descriptor(void)
{
  return &hamlet__v1__withdraw_consent_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__withdraw_consent_response__get_descriptor(void)
{
  return &hamlet__v1__withdraw_consent_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consent__get_descriptor(void)
{
  return &hamlet__v1__consent__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consent_standing__get_descriptor(void)
{
  return &hamlet__v1__consent_standing__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_consents_request__get_descriptor(void)
{
  return &hamlet__v1__list_consents_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_consents_response__get_descriptor(void)
{
  return &hamlet__v1__list_consents_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_consent_request__get_descriptor(void)
{
  return &hamlet__v1__check_consent_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_consent_response__get_descriptor(void)
{
  return &hamlet__v1__check_consent_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__unseal_person_request__get_descriptor(void)
{
  return &hamlet__v1__unseal_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__sealed_person__get_descriptor(void)
{
  return &hamlet__v1__sealed_person__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_sealed_persons_request__get_descriptor(void)
{
  return &hamlet__v1__list_sealed_persons_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_sealed_persons_response__get_descriptor(void)
{
  return &hamlet__v1__list_sealed_persons_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__correct_consultation_request__get_descriptor(void)
{
  return &hamlet__v1__correct_consultation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_consultation_history_request__get_descriptor(void)
{
  return &hamlet__v1__get_consultation_history_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consultation_change__get_descriptor(void)
{
  return &hamlet__v1__consultation_change__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__paperwork_request__get_descriptor(void)
{
  return &hamlet__v1__paperwork_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__paperwork_state_response__get_descriptor(void)
{
  return &hamlet__v1__paperwork_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__open_paperwork_request__get_descriptor(void)
{
  return &hamlet__v1__open_paperwork_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__advance_paperwork_request__get_descriptor(void)
{
  return &hamlet__v1__advance_paperwork_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_paperwork_request__get_descriptor(void)
{
  return &hamlet__v1__get_paperwork_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_paperwork_request__get_descriptor(void)
{
  return &hamlet__v1__list_paperwork_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_paperwork_response__get_descriptor(void)
{
  return &hamlet__v1__list_paperwork_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__queue_item__get_descriptor(void)
{
  return &hamlet__v1__queue_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__watch_queue_request__get_descriptor(void)
{
  return &hamlet__v1__watch_queue_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__queue_update__get_descriptor(void)
{
  return &hamlet__v1__queue_update__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__opening_hours__get_descriptor(void)
{
  return &hamlet__v1__opening_hours__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__closed_day__get_descriptor(void)
{
  return &hamlet__v1__closed_day__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__service_point__get_descriptor(void)
{
  return &hamlet__v1__service_point__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__set_service_point_request__get_descriptor(void)
{
  return &hamlet__v1__set_service_point_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_service_point_request__get_descriptor(void)
{
  return &hamlet__v1__get_service_point_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_service_points_request__get_descriptor(void)
{
  return &hamlet__v1__list_service_points_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_service_points_response__get_descriptor(void)
{
  return &hamlet__v1__list_service_points_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__free_slot__get_descriptor(void)
{
  return &hamlet__v1__free_slot__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_free_slots_request__get_descriptor(void)
{
  return &hamlet__v1__list_free_slots_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_free_slots_response__get_descriptor(void)
{
  return &hamlet__v1__list_free_slots_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__supplies_given__get_descriptor(void)
{
  return &hamlet__v1__supplies_given__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_supplies_request__get_descriptor(void)
{
  return &hamlet__v1__record_supplies_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_supplies_request__get_descriptor(void)
{
  return &hamlet__v1__get_supplies_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_supplies_request__get_descriptor(void)
{
  return &hamlet__v1__list_supplies_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_supplies_response__get_descriptor(void)
{
  return &hamlet__v1__list_supplies_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__count_supplies_request__get_descriptor(void)
{
  return &hamlet__v1__count_supplies_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__supplies_count__get_descriptor(void)
{
  return &hamlet__v1__supplies_count__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__count_supplies_response__get_descriptor(void)
{
  return &hamlet__v1__count_supplies_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__topic_cell__get_descriptor(void)
{
  return &hamlet__v1__topic_cell__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consultation__get_descriptor(void)
{
  return &hamlet__v1__consultation__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consultation_summary__get_descriptor(void)
{
  return &hamlet__v1__consultation_summary__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__consultation_state_response__get_descriptor(void)
{
  return &hamlet__v1__consultation_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__start_consultation_request__get_descriptor(void)
{
  return &hamlet__v1__start_consultation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__update_consultation_request__get_descriptor(void)
{
  return &hamlet__v1__update_consultation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__close_consultation_request__get_descriptor(void)
{
  return &hamlet__v1__close_consultation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_consultation_request__get_descriptor(void)
{
  return &hamlet__v1__get_consultation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_consultations_request__get_descriptor(void)
{
  return &hamlet__v1__list_consultations_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__search_consultations_request__get_descriptor(void)
{
  return &hamlet__v1__search_consultations_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_consultations_response__get_descriptor(void)
{
  return &hamlet__v1__list_consultations_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__resume_by_callback_code_request__get_descriptor(void)
{
  return &hamlet__v1__resume_by_callback_code_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attach_to_person_request__get_descriptor(void)
{
  return &hamlet__v1__attach_to_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__detach_identity_request__get_descriptor(void)
{
  return &hamlet__v1__detach_identity_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__informed_choice__get_descriptor(void)
{
  return &hamlet__v1__informed_choice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_informed_choice_request__get_descriptor(void)
{
  return &hamlet__v1__record_informed_choice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_informed_choice_request__get_descriptor(void)
{
  return &hamlet__v1__get_informed_choice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__appointment__get_descriptor(void)
{
  return &hamlet__v1__appointment__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_appointment_request__get_descriptor(void)
{
  return &hamlet__v1__get_appointment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_appointments_request__get_descriptor(void)
{
  return &hamlet__v1__list_appointments_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_appointments_response__get_descriptor(void)
{
  return &hamlet__v1__list_appointments_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__appointment_state_response__get_descriptor(void)
{
  return &hamlet__v1__appointment_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__request_appointment_request__get_descriptor(void)
{
  return &hamlet__v1__request_appointment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__confirm_appointment_request__get_descriptor(void)
{
  return &hamlet__v1__confirm_appointment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reschedule_appointment_request__get_descriptor(void)
{
  return &hamlet__v1__reschedule_appointment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reschedule_appointment_response__get_descriptor(void)
{
  return &hamlet__v1__reschedule_appointment_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__cancel_appointment_request__get_descriptor(void)
{
  return &hamlet__v1__cancel_appointment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__complete_appointment_request__get_descriptor(void)
{
  return &hamlet__v1__complete_appointment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_agenda_request__get_descriptor(void)
{
  return &hamlet__v1__list_agenda_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_agenda_response__get_descriptor(void)
{
  return &hamlet__v1__list_agenda_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__count_by_topic_request__get_descriptor(void)
{
  return &hamlet__v1__count_by_topic_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__topic_count__get_descriptor(void)
{
  return &hamlet__v1__topic_count__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__count_by_topic_response__get_descriptor(void)
{
  return &hamlet__v1__count_by_topic_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__referral__get_descriptor(void)
{
  return &hamlet__v1__referral__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__referral_state_response__get_descriptor(void)
{
  return &hamlet__v1__referral_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_referral_request__get_descriptor(void)
{
  return &hamlet__v1__create_referral_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__send_referral_request__get_descriptor(void)
{
  return &hamlet__v1__send_referral_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__respond_referral_request__get_descriptor(void)
{
  return &hamlet__v1__respond_referral_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_referral_feedback_request__get_descriptor(void)
{
  return &hamlet__v1__record_referral_feedback_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__close_referral_request__get_descriptor(void)
{
  return &hamlet__v1__close_referral_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__revoke_referral_request__get_descriptor(void)
{
  return &hamlet__v1__revoke_referral_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_referral_request__get_descriptor(void)
{
  return &hamlet__v1__get_referral_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_referrals_request__get_descriptor(void)
{
  return &hamlet__v1__list_referrals_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_referrals_response__get_descriptor(void)
{
  return &hamlet__v1__list_referrals_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__outreach__get_descriptor(void)
{
  return &hamlet__v1__outreach__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_outreach_request__get_descriptor(void)
{
  return &hamlet__v1__get_outreach_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_outreach_request__get_descriptor(void)
{
  return &hamlet__v1__record_outreach_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_outreach_request__get_descriptor(void)
{
  return &hamlet__v1__list_outreach_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_outreach_response__get_descriptor(void)
{
  return &hamlet__v1__list_outreach_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__follow_up__get_descriptor(void)
{
  return &hamlet__v1__follow_up__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_follow_up_request__get_descriptor(void)
{
  return &hamlet__v1__get_follow_up_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__follow_up_state_response__get_descriptor(void)
{
  return &hamlet__v1__follow_up_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__schedule_follow_up_request__get_descriptor(void)
{
  return &hamlet__v1__schedule_follow_up_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_follow_ups_request__get_descriptor(void)
{
  return &hamlet__v1__list_follow_ups_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_follow_ups_response__get_descriptor(void)
{
  return &hamlet__v1__list_follow_ups_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__complete_follow_up_request__get_descriptor(void)
{
  return &hamlet__v1__complete_follow_up_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__stop_contact_request__get_descriptor(void)
{
  return &hamlet__v1__stop_contact_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_descriptor_set_request__get_descriptor(void)
{
  return &hamlet__v1__get_descriptor_set_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__descriptor_set_piece__get_descriptor(void)
{
  return &hamlet__v1__descriptor_set_piece__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_schema_hash_request__get_descriptor(void)
{
  return &hamlet__v1__get_schema_hash_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_schema_hash_response__get_descriptor(void)
{
  return &hamlet__v1__get_schema_hash_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__device__get_descriptor(void)
{
  return &hamlet__v1__device__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__issue_enrolment_code_request__get_descriptor(void)
{
  return &hamlet__v1__issue_enrolment_code_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__issue_enrolment_code_response__get_descriptor(void)
{
  return &hamlet__v1__issue_enrolment_code_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__enrol_device_request__get_descriptor(void)
{
  return &hamlet__v1__enrol_device_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__device_certificate__get_descriptor(void)
{
  return &hamlet__v1__device_certificate__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_devices_request__get_descriptor(void)
{
  return &hamlet__v1__list_devices_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_devices_response__get_descriptor(void)
{
  return &hamlet__v1__list_devices_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__revoke_device_request__get_descriptor(void)
{
  return &hamlet__v1__revoke_device_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__renew_device_request__get_descriptor(void)
{
  return &hamlet__v1__renew_device_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__request_renewal_request__get_descriptor(void)
{
  return &hamlet__v1__request_renewal_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__request_renewal_response__get_descriptor(void)
{
  return &hamlet__v1__request_renewal_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__allow_renewal_request__get_descriptor(void)
{
  return &hamlet__v1__allow_renewal_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__duplicate_record__get_descriptor(void)
{
  return &hamlet__v1__duplicate_record__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__duplicate_case__get_descriptor(void)
{
  return &hamlet__v1__duplicate_case__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__flag_duplicate_request__get_descriptor(void)
{
  return &hamlet__v1__flag_duplicate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__duplicate_case_state__get_descriptor(void)
{
  return &hamlet__v1__duplicate_case_state__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_duplicate_cases_request__get_descriptor(void)
{
  return &hamlet__v1__list_duplicate_cases_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_duplicate_cases_response__get_descriptor(void)
{
  return &hamlet__v1__list_duplicate_cases_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__resolve_duplicate_request__get_descriptor(void)
{
  return &hamlet__v1__resolve_duplicate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__scan_duplicates_request__get_descriptor(void)
{
  return &hamlet__v1__scan_duplicates_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__scan_duplicates_response__get_descriptor(void)
{
  return &hamlet__v1__scan_duplicates_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__field_choice__get_descriptor(void)
{
  return &hamlet__v1__field_choice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__merge_persons_request__get_descriptor(void)
{
  return &hamlet__v1__merge_persons_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__merge_response__get_descriptor(void)
{
  return &hamlet__v1__merge_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__unmerge_persons_request__get_descriptor(void)
{
  return &hamlet__v1__unmerge_persons_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__merge__get_descriptor(void)
{
  return &hamlet__v1__merge__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_merges_request__get_descriptor(void)
{
  return &hamlet__v1__list_merges_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_merges_response__get_descriptor(void)
{
  return &hamlet__v1__list_merges_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__break_glass_request__get_descriptor(void)
{
  return &hamlet__v1__break_glass_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__break_glass_grant__get_descriptor(void)
{
  return &hamlet__v1__break_glass_grant__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_break_glass_request__get_descriptor(void)
{
  return &hamlet__v1__list_break_glass_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_break_glass_response__get_descriptor(void)
{
  return &hamlet__v1__list_break_glass_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__break_glass_item__get_descriptor(void)
{
  return &hamlet__v1__break_glass_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__review_break_glass_request__get_descriptor(void)
{
  return &hamlet__v1__review_break_glass_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__erase_person_request__get_descriptor(void)
{
  return &hamlet__v1__erase_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__confirm_erasure_request__get_descriptor(void)
{
  return &hamlet__v1__confirm_erasure_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__cancel_erasure_request__get_descriptor(void)
{
  return &hamlet__v1__cancel_erasure_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_erasures_request__get_descriptor(void)
{
  return &hamlet__v1__list_erasures_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_erasures_response__get_descriptor(void)
{
  return &hamlet__v1__list_erasures_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__erasure__get_descriptor(void)
{
  return &hamlet__v1__erasure__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__export_my_record_request__get_descriptor(void)
{
  return &hamlet__v1__export_my_record_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_part__get_descriptor(void)
{
  return &hamlet__v1__record_part__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_line__get_descriptor(void)
{
  return &hamlet__v1__record_line__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__ethnicity_fact__get_descriptor(void)
{
  return &hamlet__v1__ethnicity_fact__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__education_fact__get_descriptor(void)
{
  return &hamlet__v1__education_fact__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__occupation_fact__get_descriptor(void)
{
  return &hamlet__v1__occupation_fact__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__marital_status_fact__get_descriptor(void)
{
  return &hamlet__v1__marital_status_fact__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_request__get_descriptor(void)
{
  return &hamlet__v1__check_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_response__get_descriptor(void)
{
  return &hamlet__v1__check_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__link_probe__get_descriptor(void)
{
  return &hamlet__v1__link_probe__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__measure_upload_response__get_descriptor(void)
{
  return &hamlet__v1__measure_upload_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__household_member__get_descriptor(void)
{
  return &hamlet__v1__household_member__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_household_request__get_descriptor(void)
{
  return &hamlet__v1__create_household_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_household_members_request__get_descriptor(void)
{
  return &hamlet__v1__list_household_members_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_household_members_response__get_descriptor(void)
{
  return &hamlet__v1__list_household_members_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__change_member_request__get_descriptor(void)
{
  return &hamlet__v1__change_member_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_household_request__get_descriptor(void)
{
  return &hamlet__v1__get_household_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__household__get_descriptor(void)
{
  return &hamlet__v1__household__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_households_request__get_descriptor(void)
{
  return &hamlet__v1__list_households_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__household_summary__get_descriptor(void)
{
  return &hamlet__v1__household_summary__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_households_response__get_descriptor(void)
{
  return &hamlet__v1__list_households_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__residence__get_descriptor(void)
{
  return &hamlet__v1__residence__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_residence_request__get_descriptor(void)
{
  return &hamlet__v1__record_residence_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__correct_residence_request__get_descriptor(void)
{
  return &hamlet__v1__correct_residence_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_stays_ending_request__get_descriptor(void)
{
  return &hamlet__v1__list_stays_ending_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__stay_ending__get_descriptor(void)
{
  return &hamlet__v1__stay_ending__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_stays_ending_response__get_descriptor(void)
{
  return &hamlet__v1__list_stays_ending_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__staff__get_descriptor(void)
{
  return &hamlet__v1__staff__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__register_staff_request__get_descriptor(void)
{
  return &hamlet__v1__register_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_staff_request__get_descriptor(void)
{
  return &hamlet__v1__list_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_staff_response__get_descriptor(void)
{
  return &hamlet__v1__list_staff_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__end_staff_request__get_descriptor(void)
{
  return &hamlet__v1__end_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__update_staff_request__get_descriptor(void)
{
  return &hamlet__v1__update_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__course__get_descriptor(void)
{
  return &hamlet__v1__course__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_course_request__get_descriptor(void)
{
  return &hamlet__v1__create_course_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__update_course_request__get_descriptor(void)
{
  return &hamlet__v1__update_course_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_courses_request__get_descriptor(void)
{
  return &hamlet__v1__list_courses_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_courses_response__get_descriptor(void)
{
  return &hamlet__v1__list_courses_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__training_session__get_descriptor(void)
{
  return &hamlet__v1__training_session__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__training_session_state_response__get_descriptor(void)
{
  return &hamlet__v1__training_session_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__schedule_session_request__get_descriptor(void)
{
  return &hamlet__v1__schedule_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__open_session_request__get_descriptor(void)
{
  return &hamlet__v1__open_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__start_session_request__get_descriptor(void)
{
  return &hamlet__v1__start_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__close_session_request__get_descriptor(void)
{
  return &hamlet__v1__close_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__cancel_session_request__get_descriptor(void)
{
  return &hamlet__v1__cancel_session_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_sessions_request__get_descriptor(void)
{
  return &hamlet__v1__list_sessions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_sessions_response__get_descriptor(void)
{
  return &hamlet__v1__list_sessions_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__enrolment__get_descriptor(void)
{
  return &hamlet__v1__enrolment__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__enrolment_state_response__get_descriptor(void)
{
  return &hamlet__v1__enrolment_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__enrol_staff_request__get_descriptor(void)
{
  return &hamlet__v1__enrol_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__respond_enrolment_request__get_descriptor(void)
{
  return &hamlet__v1__respond_enrolment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_enrolments_request__get_descriptor(void)
{
  return &hamlet__v1__list_enrolments_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_enrolments_response__get_descriptor(void)
{
  return &hamlet__v1__list_enrolments_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attendance_entry__get_descriptor(void)
{
  return &hamlet__v1__attendance_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_attendance_request__get_descriptor(void)
{
  return &hamlet__v1__record_attendance_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_attendance_response__get_descriptor(void)
{
  return &hamlet__v1__record_attendance_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attendance_row__get_descriptor(void)
{
  return &hamlet__v1__attendance_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_attendance_response__get_descriptor(void)
{
  return &hamlet__v1__list_attendance_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__exam_entry__get_descriptor(void)
{
  return &hamlet__v1__exam_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_exam_request__get_descriptor(void)
{
  return &hamlet__v1__record_exam_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_exam_response__get_descriptor(void)
{
  return &hamlet__v1__record_exam_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__training_certificate__get_descriptor(void)
{
  return &hamlet__v1__training_certificate__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__issue_certificate_request__get_descriptor(void)
{
  return &hamlet__v1__issue_certificate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__issue_certificate_response__get_descriptor(void)
{
  return &hamlet__v1__issue_certificate_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__revoke_certificate_request__get_descriptor(void)
{
  return &hamlet__v1__revoke_certificate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__certificate_state_response__get_descriptor(void)
{
  return &hamlet__v1__certificate_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__verify_certificate_request__get_descriptor(void)
{
  return &hamlet__v1__verify_certificate_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__verify_certificate_response__get_descriptor(void)
{
  return &hamlet__v1__verify_certificate_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_certificates_request__get_descriptor(void)
{
  return &hamlet__v1__list_certificates_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_certificates_response__get_descriptor(void)
{
  return &hamlet__v1__list_certificates_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__compliance_rule__get_descriptor(void)
{
  return &hamlet__v1__compliance_rule__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__set_compliance_rule_request__get_descriptor(void)
{
  return &hamlet__v1__set_compliance_rule_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_compliance_rules_request__get_descriptor(void)
{
  return &hamlet__v1__list_compliance_rules_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_compliance_rules_response__get_descriptor(void)
{
  return &hamlet__v1__list_compliance_rules_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_compliance_request__get_descriptor(void)
{
  return &hamlet__v1__get_compliance_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_compliance_response__get_descriptor(void)
{
  return &hamlet__v1__get_compliance_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_gaps_request__get_descriptor(void)
{
  return &hamlet__v1__list_gaps_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__training_gap__get_descriptor(void)
{
  return &hamlet__v1__training_gap__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_gaps_response__get_descriptor(void)
{
  return &hamlet__v1__list_gaps_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_expiring_request__get_descriptor(void)
{
  return &hamlet__v1__list_expiring_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_expiring_response__get_descriptor(void)
{
  return &hamlet__v1__list_expiring_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_transcript_request__get_descriptor(void)
{
  return &hamlet__v1__get_transcript_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__transcript_entry__get_descriptor(void)
{
  return &hamlet__v1__transcript_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_transcript_response__get_descriptor(void)
{
  return &hamlet__v1__get_transcript_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_column_name__get_descriptor(void)
{
  return &hamlet__v1__import_column_name__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_header__get_descriptor(void)
{
  return &hamlet__v1__import_header__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attendance_import_header__get_descriptor(void)
{
  return &hamlet__v1__attendance_import_header__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_chunk__get_descriptor(void)
{
  return &hamlet__v1__import_chunk__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_persons_request__get_descriptor(void)
{
  return &hamlet__v1__import_persons_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_staff_request__get_descriptor(void)
{
  return &hamlet__v1__import_staff_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_attendance_request__get_descriptor(void)
{
  return &hamlet__v1__import_attendance_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__person_import_row__get_descriptor(void)
{
  return &hamlet__v1__person_import_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__staff_import_row__get_descriptor(void)
{
  return &hamlet__v1__staff_import_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attendance_import_row__get_descriptor(void)
{
  return &hamlet__v1__attendance_import_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import__get_descriptor(void)
{
  return &hamlet__v1__import__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_row__get_descriptor(void)
{
  return &hamlet__v1__import_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_response__get_descriptor(void)
{
  return &hamlet__v1__import_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_import_request__get_descriptor(void)
{
  return &hamlet__v1__get_import_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_imports_request__get_descriptor(void)
{
  return &hamlet__v1__list_imports_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_imports_response__get_descriptor(void)
{
  return &hamlet__v1__list_imports_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_import_rows_request__get_descriptor(void)
{
  return &hamlet__v1__list_import_rows_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_import_rows_response__get_descriptor(void)
{
  return &hamlet__v1__list_import_rows_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_import_columns_request__get_descriptor(void)
{
  return &hamlet__v1__list_import_columns_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__import_column__get_descriptor(void)
{
  return &hamlet__v1__import_column__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_import_columns_response__get_descriptor(void)
{
  return &hamlet__v1__list_import_columns_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__rotate_keys_request__get_descriptor(void)
{
  return &hamlet__v1__rotate_keys_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__confirm_rotation_request__get_descriptor(void)
{
  return &hamlet__v1__confirm_rotation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__withdraw_rotation_request__get_descriptor(void)
{
  return &hamlet__v1__withdraw_rotation_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__key_proposal__get_descriptor(void)
{
  return &hamlet__v1__key_proposal__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_key_status_request__get_descriptor(void)
{
  return &hamlet__v1__get_key_status_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__key_status__get_descriptor(void)
{
  return &hamlet__v1__key_status__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__roster_entry__get_descriptor(void)
{
  return &hamlet__v1__roster_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_incomplete_request__get_descriptor(void)
{
  return &hamlet__v1__list_incomplete_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__incomplete_record__get_descriptor(void)
{
  return &hamlet__v1__incomplete_record__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_incomplete_response__get_descriptor(void)
{
  return &hamlet__v1__list_incomplete_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_arrivals_request__get_descriptor(void)
{
  return &hamlet__v1__list_arrivals_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_departures_request__get_descriptor(void)
{
  return &hamlet__v1__list_departures_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__roster_change__get_descriptor(void)
{
  return &hamlet__v1__roster_change__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_arrivals_response__get_descriptor(void)
{
  return &hamlet__v1__list_arrivals_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_departures_response__get_descriptor(void)
{
  return &hamlet__v1__list_departures_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__watch_roster_request__get_descriptor(void)
{
  return &hamlet__v1__watch_roster_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__roster_event__get_descriptor(void)
{
  return &hamlet__v1__roster_event__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__open_update_round_request__get_descriptor(void)
{
  return &hamlet__v1__open_update_round_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__close_update_round_request__get_descriptor(void)
{
  return &hamlet__v1__close_update_round_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__update_round__get_descriptor(void)
{
  return &hamlet__v1__update_round__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_update_rounds_request__get_descriptor(void)
{
  return &hamlet__v1__list_update_rounds_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_update_rounds_response__get_descriptor(void)
{
  return &hamlet__v1__list_update_rounds_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_round_work_request__get_descriptor(void)
{
  return &hamlet__v1__list_round_work_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_round_work_response__get_descriptor(void)
{
  return &hamlet__v1__list_round_work_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_round_answer_request__get_descriptor(void)
{
  return &hamlet__v1__record_round_answer_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_round_progress_request__get_descriptor(void)
{
  return &hamlet__v1__get_round_progress_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__round_count__get_descriptor(void)
{
  return &hamlet__v1__round_count__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__round_progress__get_descriptor(void)
{
  return &hamlet__v1__round_progress__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_round_progress_response__get_descriptor(void)
{
  return &hamlet__v1__get_round_progress_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__identity_document__get_descriptor(void)
{
  return &hamlet__v1__identity_document__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__phone__get_descriptor(void)
{
  return &hamlet__v1__phone__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__person__get_descriptor(void)
{
  return &hamlet__v1__person__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__person_summary__get_descriptor(void)
{
  return &hamlet__v1__person_summary__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__register_person_request__get_descriptor(void)
{
  return &hamlet__v1__register_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__register_person_response__get_descriptor(void)
{
  return &hamlet__v1__register_person_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_person_request__get_descriptor(void)
{
  return &hamlet__v1__get_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__update_person_request__get_descriptor(void)
{
  return &hamlet__v1__update_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__correct_person_request__get_descriptor(void)
{
  return &hamlet__v1__correct_person_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__search_persons_request__get_descriptor(void)
{
  return &hamlet__v1__search_persons_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__search_persons_response__get_descriptor(void)
{
  return &hamlet__v1__search_persons_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_roster_request__get_descriptor(void)
{
  return &hamlet__v1__list_roster_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_roster_response__get_descriptor(void)
{
  return &hamlet__v1__list_roster_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__confirm_unchanged_request__get_descriptor(void)
{
  return &hamlet__v1__confirm_unchanged_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_duplicates_request__get_descriptor(void)
{
  return &hamlet__v1__check_duplicates_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__duplicate_candidate__get_descriptor(void)
{
  return &hamlet__v1__duplicate_candidate__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__check_duplicates_response__get_descriptor(void)
{
  return &hamlet__v1__check_duplicates_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_history_request__get_descriptor(void)
{
  return &hamlet__v1__get_history_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__history_entry__get_descriptor(void)
{
  return &hamlet__v1__history_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__mark_deceased_request__get_descriptor(void)
{
  return &hamlet__v1__mark_deceased_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_departure_request__get_descriptor(void)
{
  return &hamlet__v1__record_departure_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_return_request__get_descriptor(void)
{
  return &hamlet__v1__record_return_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__propose_move_request__get_descriptor(void)
{
  return &hamlet__v1__propose_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__request_move_request__get_descriptor(void)
{
  return &hamlet__v1__request_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__accept_move_request__get_descriptor(void)
{
  return &hamlet__v1__accept_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__dispute_move_request__get_descriptor(void)
{
  return &hamlet__v1__dispute_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__decide_move_request__get_descriptor(void)
{
  return &hamlet__v1__decide_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__cancel_move_request__get_descriptor(void)
{
  return &hamlet__v1__cancel_move_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__move_state_response__get_descriptor(void)
{
  return &hamlet__v1__move_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__move__get_descriptor(void)
{
  return &hamlet__v1__move__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_moves_request__get_descriptor(void)
{
  return &hamlet__v1__list_moves_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_moves_response__get_descriptor(void)
{
  return &hamlet__v1__list_moves_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__read_alert__get_descriptor(void)
{
  return &hamlet__v1__read_alert__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_read_alerts_request__get_descriptor(void)
{
  return &hamlet__v1__list_read_alerts_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_read_alerts_response__get_descriptor(void)
{
  return &hamlet__v1__list_read_alerts_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__close_read_alert_request__get_descriptor(void)
{
  return &hamlet__v1__close_read_alert_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__export_register_request__get_descriptor(void)
{
  return &hamlet__v1__export_register_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__register_row__get_descriptor(void)
{
  return &hamlet__v1__register_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report__get_descriptor(void)
{
  return &hamlet__v1__report__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reported_period__get_descriptor(void)
{
  return &hamlet__v1__reported_period__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_section__get_descriptor(void)
{
  return &hamlet__v1__report_section__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_figure__get_descriptor(void)
{
  return &hamlet__v1__report_figure__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_value__get_descriptor(void)
{
  return &hamlet__v1__report_value__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_table__get_descriptor(void)
{
  return &hamlet__v1__report_table__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_column__get_descriptor(void)
{
  return &hamlet__v1__report_column__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_row__get_descriptor(void)
{
  return &hamlet__v1__report_row__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_chart__get_descriptor(void)
{
  return &hamlet__v1__report_chart__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__figure_meaning__get_descriptor(void)
{
  return &hamlet__v1__figure_meaning__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__service_target__get_descriptor(void)
{
  return &hamlet__v1__service_target__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__set_service_targets_request__get_descriptor(void)
{
  return &hamlet__v1__set_service_targets_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_service_targets_request__get_descriptor(void)
{
  return &hamlet__v1__list_service_targets_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__service_targets__get_descriptor(void)
{
  return &hamlet__v1__service_targets__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_service_targets_response__get_descriptor(void)
{
  return &hamlet__v1__list_service_targets_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_today_request__get_descriptor(void)
{
  return &hamlet__v1__get_today_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_today_response__get_descriptor(void)
{
  return &hamlet__v1__get_today_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__today_group__get_descriptor(void)
{
  return &hamlet__v1__today_group__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__today_item__get_descriptor(void)
{
  return &hamlet__v1__today_item__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_request__get_descriptor(void)
{
  return &hamlet__v1__report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__explain_figure_request__get_descriptor(void)
{
  return &hamlet__v1__explain_figure_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__explain_figure_response__get_descriptor(void)
{
  return &hamlet__v1__explain_figure_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__report_link__get_descriptor(void)
{
  return &hamlet__v1__report_link__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__link_reports_request__get_descriptor(void)
{
  return &hamlet__v1__link_reports_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__unlink_reports_request__get_descriptor(void)
{
  return &hamlet__v1__unlink_reports_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__link_reports_response__get_descriptor(void)
{
  return &hamlet__v1__link_reports_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_family_informed_request__get_descriptor(void)
{
  return &hamlet__v1__record_family_informed_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__field_note__get_descriptor(void)
{
  return &hamlet__v1__field_note__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__review_note__get_descriptor(void)
{
  return &hamlet__v1__review_note__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__save_review_notes_request__get_descriptor(void)
{
  return &hamlet__v1__save_review_notes_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__compare_versions_request__get_descriptor(void)
{
  return &hamlet__v1__compare_versions_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__field_difference__get_descriptor(void)
{
  return &hamlet__v1__field_difference__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__compare_versions_response__get_descriptor(void)
{
  return &hamlet__v1__compare_versions_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__run_retention_request__get_descriptor(void)
{
  return &hamlet__v1__run_retention_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__retention_batch__get_descriptor(void)
{
  return &hamlet__v1__retention_batch__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_retention_runs_request__get_descriptor(void)
{
  return &hamlet__v1__list_retention_runs_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_retention_runs_response__get_descriptor(void)
{
  return &hamlet__v1__list_retention_runs_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__retention_run__get_descriptor(void)
{
  return &hamlet__v1__retention_run__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__note_reveal_request__get_descriptor(void)
{
  return &hamlet__v1__note_reveal_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__request_right_request__get_descriptor(void)
{
  return &hamlet__v1__request_right_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__right_state_response__get_descriptor(void)
{
  return &hamlet__v1__right_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_requests_request__get_descriptor(void)
{
  return &hamlet__v1__list_requests_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_requests_response__get_descriptor(void)
{
  return &hamlet__v1__list_requests_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_request_request__get_descriptor(void)
{
  return &hamlet__v1__get_request_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__right_request__get_descriptor(void)
{
  return &hamlet__v1__right_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__right_event__get_descriptor(void)
{
  return &hamlet__v1__right_event__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__advance_request_request__get_descriptor(void)
{
  return &hamlet__v1__advance_request_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__answer_request_request__get_descriptor(void)
{
  return &hamlet__v1__answer_request_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__restrict_processing_request__get_descriptor(void)
{
  return &hamlet__v1__restrict_processing_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__lift_restriction_request__get_descriptor(void)
{
  return &hamlet__v1__lift_restriction_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__set_protected_request__get_descriptor(void)
{
  return &hamlet__v1__set_protected_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_standing_request__get_descriptor(void)
{
  return &hamlet__v1__get_standing_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__person_standing__get_descriptor(void)
{
  return &hamlet__v1__person_standing__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__standing_change__get_descriptor(void)
{
  return &hamlet__v1__standing_change__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_campaign_request__get_descriptor(void)
{
  return &hamlet__v1__get_campaign_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_screening_request__get_descriptor(void)
{
  return &hamlet__v1__get_screening_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_screening_pages_request__get_descriptor(void)
{
  return &hamlet__v1__get_screening_pages_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__screening_correction__get_descriptor(void)
{
  return &hamlet__v1__screening_correction__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__screening_page__get_descriptor(void)
{
  return &hamlet__v1__screening_page__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_screening_pages_response__get_descriptor(void)
{
  return &hamlet__v1__get_screening_pages_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_results_to_give_request__get_descriptor(void)
{
  return &hamlet__v1__list_results_to_give_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_finding_follow_ups_request__get_descriptor(void)
{
  return &hamlet__v1__list_finding_follow_ups_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__screening_work__get_descriptor(void)
{
  return &hamlet__v1__screening_work__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_screening_work_response__get_descriptor(void)
{
  return &hamlet__v1__list_screening_work_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_finding_follow_up_request__get_descriptor(void)
{
  return &hamlet__v1__record_finding_follow_up_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__service_standard__get_descriptor(void)
{
  return &hamlet__v1__service_standard__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_service_standards_request__get_descriptor(void)
{
  return &hamlet__v1__list_service_standards_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_service_standards_response__get_descriptor(void)
{
  return &hamlet__v1__list_service_standards_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_calendar_days_request__get_descriptor(void)
{
  return &hamlet__v1__list_calendar_days_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__calendar_day__get_descriptor(void)
{
  return &hamlet__v1__calendar_day__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_calendar_days_response__get_descriptor(void)
{
  return &hamlet__v1__list_calendar_days_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__treatment_entry__get_descriptor(void)
{
  return &hamlet__v1__treatment_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_treatment_request__get_descriptor(void)
{
  return &hamlet__v1__record_treatment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_treatment_response__get_descriptor(void)
{
  return &hamlet__v1__record_treatment_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_treatments_due_request__get_descriptor(void)
{
  return &hamlet__v1__list_treatments_due_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__treatment_due__get_descriptor(void)
{
  return &hamlet__v1__treatment_due__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_treatments_due_response__get_descriptor(void)
{
  return &hamlet__v1__list_treatments_due_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__upward_notice__get_descriptor(void)
{
  return &hamlet__v1__upward_notice__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_upward_notices_request__get_descriptor(void)
{
  return &hamlet__v1__list_upward_notices_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_upward_notices_response__get_descriptor(void)
{
  return &hamlet__v1__list_upward_notices_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_upward_notice_request__get_descriptor(void)
{
  return &hamlet__v1__get_upward_notice_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__mark_upward_notice_sent_request__get_descriptor(void)
{
  return &hamlet__v1__mark_upward_notice_sent_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__defect_screening__get_descriptor(void)
{
  return &hamlet__v1__defect_screening__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__defect_finding__get_descriptor(void)
{
  return &hamlet__v1__defect_finding__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__mother_stub__get_descriptor(void)
{
  return &hamlet__v1__mother_stub__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__stated_text__get_descriptor(void)
{
  return &hamlet__v1__stated_text__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__stated_folic_acid__get_descriptor(void)
{
  return &hamlet__v1__stated_folic_acid__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__maternal_facts__get_descriptor(void)
{
  return &hamlet__v1__maternal_facts__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__birth_defect_report__get_descriptor(void)
{
  return &hamlet__v1__birth_defect_report__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__dossier_document__get_descriptor(void)
{
  return &hamlet__v1__dossier_document__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__dossier_conclusion__get_descriptor(void)
{
  return &hamlet__v1__dossier_conclusion__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__child_assessment_dossier__get_descriptor(void)
{
  return &hamlet__v1__child_assessment_dossier__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__common_disease_case__get_descriptor(void)
{
  return &hamlet__v1__common_disease_case__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__submission_body__get_descriptor(void)
{
  return &hamlet__v1__submission_body__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attachment__get_descriptor(void)
{
  return &hamlet__v1__attachment__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__submission_version__get_descriptor(void)
{
  return &hamlet__v1__submission_version__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__review__get_descriptor(void)
{
  return &hamlet__v1__review__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__submission__get_descriptor(void)
{
  return &hamlet__v1__submission__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__submission_summary__get_descriptor(void)
{
  return &hamlet__v1__submission_summary__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__submission_state_response__get_descriptor(void)
{
  return &hamlet__v1__submission_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_submission_request__get_descriptor(void)
{
  return &hamlet__v1__create_submission_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__save_draft_request__get_descriptor(void)
{
  return &hamlet__v1__save_draft_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_submission_request__get_descriptor(void)
{
  return &hamlet__v1__get_submission_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_queue_request__get_descriptor(void)
{
  return &hamlet__v1__list_queue_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_queue_response__get_descriptor(void)
{
  return &hamlet__v1__list_queue_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attachment_header__get_descriptor(void)
{
  return &hamlet__v1__attachment_header__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__attachment_chunk__get_descriptor(void)
{
  return &hamlet__v1__attachment_chunk__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__upload_attachment_request__get_descriptor(void)
{
  return &hamlet__v1__upload_attachment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__upload_attachment_response__get_descriptor(void)
{
  return &hamlet__v1__upload_attachment_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_missing_chunks_request__get_descriptor(void)
{
  return &hamlet__v1__list_missing_chunks_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_missing_chunks_response__get_descriptor(void)
{
  return &hamlet__v1__list_missing_chunks_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__download_attachment_request__get_descriptor(void)
{
  return &hamlet__v1__download_attachment_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__submit_report_request__get_descriptor(void)
{
  return &hamlet__v1__submit_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__claim_report_request__get_descriptor(void)
{
  return &hamlet__v1__claim_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__claim_report_response__get_descriptor(void)
{
  return &hamlet__v1__claim_report_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__release_report_request__get_descriptor(void)
{
  return &hamlet__v1__release_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__return_report_request__get_descriptor(void)
{
  return &hamlet__v1__return_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__accept_report_request__get_descriptor(void)
{
  return &hamlet__v1__accept_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__reject_report_request__get_descriptor(void)
{
  return &hamlet__v1__reject_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__appeal_report_request__get_descriptor(void)
{
  return &hamlet__v1__appeal_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__forward_report_request__get_descriptor(void)
{
  return &hamlet__v1__forward_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_upper_result_request__get_descriptor(void)
{
  return &hamlet__v1__record_upper_result_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__withdraw_report_request__get_descriptor(void)
{
  return &hamlet__v1__withdraw_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__comment_report_request__get_descriptor(void)
{
  return &hamlet__v1__comment_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__correct_report_request__get_descriptor(void)
{
  return &hamlet__v1__correct_report_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__correct_report_response__get_descriptor(void)
{
  return &hamlet__v1__correct_report_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__discard_draft_request__get_descriptor(void)
{
  return &hamlet__v1__discard_draft_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__validate_body_request__get_descriptor(void)
{
  return &hamlet__v1__validate_body_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__body_problem__get_descriptor(void)
{
  return &hamlet__v1__body_problem__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__validate_body_response__get_descriptor(void)
{
  return &hamlet__v1__validate_body_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__lookup_code_request__get_descriptor(void)
{
  return &hamlet__v1__lookup_code_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__code_entry__get_descriptor(void)
{
  return &hamlet__v1__code_entry__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__lookup_code_response__get_descriptor(void)
{
  return &hamlet__v1__lookup_code_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__eligibility__get_descriptor(void)
{
  return &hamlet__v1__eligibility__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__campaign__get_descriptor(void)
{
  return &hamlet__v1__campaign__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__campaign_state_response__get_descriptor(void)
{
  return &hamlet__v1__campaign_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__open_campaign_request__get_descriptor(void)
{
  return &hamlet__v1__open_campaign_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__close_campaign_request__get_descriptor(void)
{
  return &hamlet__v1__close_campaign_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_campaigns_request__get_descriptor(void)
{
  return &hamlet__v1__list_campaigns_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_campaigns_response__get_descriptor(void)
{
  return &hamlet__v1__list_campaigns_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__generate_eligible_request__get_descriptor(void)
{
  return &hamlet__v1__generate_eligible_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__generate_eligible_response__get_descriptor(void)
{
  return &hamlet__v1__generate_eligible_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__screening_state_response__get_descriptor(void)
{
  return &hamlet__v1__screening_state_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_offer_request__get_descriptor(void)
{
  return &hamlet__v1__record_offer_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_screening_request__get_descriptor(void)
{
  return &hamlet__v1__record_screening_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__record_result_given_request__get_descriptor(void)
{
  return &hamlet__v1__record_result_given_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_not_yet_offered_request__get_descriptor(void)
{
  return &hamlet__v1__list_not_yet_offered_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__not_yet_offered__get_descriptor(void)
{
  return &hamlet__v1__not_yet_offered__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_not_yet_offered_response__get_descriptor(void)
{
  return &hamlet__v1__list_not_yet_offered_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_coverage_request__get_descriptor(void)
{
  return &hamlet__v1__get_coverage_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__coverage_count__get_descriptor(void)
{
  return &hamlet__v1__coverage_count__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__get_coverage_response__get_descriptor(void)
{
  return &hamlet__v1__get_coverage_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_script_token_request__get_descriptor(void)
{
  return &hamlet__v1__create_script_token_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__create_script_token_response__get_descriptor(void)
{
  return &hamlet__v1__create_script_token_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_script_tokens_request__get_descriptor(void)
{
  return &hamlet__v1__list_script_tokens_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__list_script_tokens_response__get_descriptor(void)
{
  return &hamlet__v1__list_script_tokens_response__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__script_token__get_descriptor(void)
{
  return &hamlet__v1__script_token__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__v1__revoke_script_token_request__get_descriptor(void)
{
  return &hamlet__v1__revoke_script_token_request__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__hello__get_descriptor(void)
{
  return &hamlet__wire__v1__hello__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__call_head__get_descriptor(void)
{
  return &hamlet__wire__v1__call_head__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__end_head__get_descriptor(void)
{
  return &hamlet__wire__v1__end_head__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__error_details__get_descriptor(void)
{
  return &hamlet__wire__v1__error_details__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__field_violation__get_descriptor(void)
{
  return &hamlet__wire__v1__field_violation__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__limit__get_descriptor(void)
{
  return &hamlet__wire__v1__limit__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__conflict__get_descriptor(void)
{
  return &hamlet__wire__v1__conflict__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__goaway__get_descriptor(void)
{
  return &hamlet__wire__v1__goaway__descriptor;
}
const ProtobufCMessageDescriptor *hamlet__wire__v1__credit__get_descriptor(void)
{
  return &hamlet__wire__v1__credit__descriptor;
}
