/** Why a content is refused; each has a sentence `problem_<key>` in public/_locales. */
export const PROBLEMS = [
  'empty',
  'not_text',
  'control_character',
  'too_long',
  'blank_inside',
  'digits_only',
  'port_range',
  'ip_form',
  'ip_zero',
  'ip_range',
  'cidr_width',
  'domain_is_number',
  'domain_letters',
  'domain_form',
  'domain_disguised',
  'domain_near_miss',
  'host_with_port',
  'host_port_form',
  'url_form',
  'url_not_https',
  'app_id_start',
  'app_id_length',
  'app_id_letters',
  'app_secret_masked',
  'app_secret_is_app_id',
  'app_secret_length',
  'app_secret_letters',
  'database_name_form',
  'path_form',
  'email_form',
  'date_form',
  'date_unknown',
  'phone_form',
  'template_id_form',
  'reason_short',
  'reason_long',
  'verify_file_is_mini',
  'verify_file_is_account',
  'verify_file_copy',
  'verify_file_form',
  'mini_verify_file_form',
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** What is worth saying of a content that is allowed; each has a sentence `warning_<key>`. */
export const WARNINGS = [
  'domain_near_miss',
  'app_secret_upper',
  'original_id_form',
  'secret_edge_blank',
  'secret_full_width',
  'secret_weak',
] as const;

export type Warning = (typeof WARNINGS)[number];
