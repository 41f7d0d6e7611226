<?php
/** The content of a post, as it stands in the database. Arguments: folder of WordPress, number of the post. */

[, $folder, $id] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
require "$folder/wp-load.php";
echo "\n" . json_encode(get_post($id)->post_content);
