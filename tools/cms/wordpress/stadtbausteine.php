<?php
/**
 * Plugin Name: Stadtbausteine
 * Description: Bindet die Stadtbausteine auf jeder Seite ein. Gehört nach wp-content/mu-plugins/.
 * License: EUPL-1.2
 */

add_action('wp_enqueue_scripts', function () {
    $folder = home_url('/stadtbausteine/0.1.0/');
    if (function_exists('wp_enqueue_script_module')) {
        wp_enqueue_script_module('stadtbausteine', $folder . 'stadtbausteine.js', [], null);
    } else {
        wp_enqueue_script('stadtbausteine', $folder . 'loader.js', [], null, true);
    }
});
