<?php
/**
 * Plugin Name: Trial
 * Description: What only the trial needs: the editor by address, and a page without the loader.
 */

add_filter('use_block_editor_for_post', fn () => !isset($_COOKIE['classic_editor']));

add_action('wp_enqueue_scripts', function () {
    if (isset($_GET['without_loader'])) {
        wp_dequeue_script('stadtbausteine');
        if (function_exists('wp_dequeue_script_module')) {
            wp_dequeue_script_module('stadtbausteine');
        }
    }
}, 20);
