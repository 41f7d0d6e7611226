<?php
/** WordPress' own installer, then the people who write. Arguments: folder of WordPress, address of the site. */

[, $folder, $address] = $argv;
define('WP_INSTALLING', true);
define('WP_SITEURL', $address);
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
require "$folder/wp-load.php";
require "$folder/wp-admin/includes/upgrade.php";

add_filter('pre_wp_mail', '__return_true');
wp_install('Stadt Auenfurt', 'administrator', 'it@example.org', false, '', 'trial', 'de_DE');

// An editor of a network of sites lacks this right, and so does everybody under DISALLOW_UNFILTERED_HTML.
$rights = get_role('editor')->capabilities;
unset($rights['unfiltered_html']);
add_role('editor_filtered', 'Redaktion ohne unfiltered_html', $rights);

foreach (['editor', 'editor_filtered', 'author'] as $role) {
    $id = wp_insert_user(['user_login' => $role, 'user_pass' => 'trial', 'role' => $role,
        'user_email' => "$role@example.org"]);
    if (is_wp_error($id)) {
        exit($id->get_error_message());
    }
}
// The sample page would stand in the menu of every picture, the sample post in every feed.
foreach (get_posts(['post_type' => ['page', 'post'], 'numberposts' => -1]) as $sample) {
    wp_delete_post($sample->ID, true);
}
echo "\n" . json_encode(['version' => $wp_version, 'theme' => wp_get_theme()->get('Name'),
    'language' => get_option('WPLANG'), 'php' => PHP_VERSION]);
