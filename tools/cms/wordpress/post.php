<?php
/** Publishes a post. Arguments: folder of WordPress, the post as JSON: `title`, `content`, `date`. */

[, $folder, $post] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require "$folder/wp-load.php";
['title' => $title, 'content' => $content, 'date' => $date] = json_decode($post, true);
// WordPress takes slashes off what it is given.
echo "\n" . json_encode(wp_insert_post(wp_slash(['post_title' => $title, 'post_content' => $content,
    'post_date' => $date, 'post_status' => 'publish'])));
