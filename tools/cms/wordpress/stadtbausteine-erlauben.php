<?php
/**
 * Plugin Name: Stadtbausteine erlauben
 * Description: Lässt die Elemente der Stadtbausteine auch bei Rollen ohne „unfiltered_html“ stehen.
 * License: EUPL-1.2
 */

add_filter('wp_kses_allowed_html', function ($allowed, $context) {
    if ($context !== 'post') {
        return $allowed;
    }
    $names = [
        'src', 'format', 'heading', 'heading-level', 'limit', 'loading', 'cache', 'time-zone', 'lang', 'class',
        'view', 'views', 'streets', 'street', 'house', 'fractions', 'drop-after', 'range', 'category', 'deep-link',
        'structured-data', 'item', 'service', 'query', 'popular', 'synonyms', 'name', 'refresh', 'referrerpolicy',
    ];
    foreach (['waste-calendar', 'city-events', 'service-finder'] as $tag) {
        $allowed[$tag] = array_fill_keys($names, true);
    }
    return $allowed;
}, 10, 2);
